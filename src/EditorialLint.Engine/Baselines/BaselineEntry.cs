namespace EditorialLint.Engine.Baselines;

/// <summary>One finding that a baseline has recorded.</summary>
/// <param name="RuleId">The rule's id, whether or not there still is such a rule.</param>
/// <param name="Path">The file, as the run that compares would report it. It is only ever compared.</param>
/// <param name="Words">The words reported.</param>
public sealed record BaselineEntry(string RuleId, string Path, BaselineExcerpt Words)
{
    /// <summary>The message in SARIF's form, with links parted and braces doubled.</summary>
    public required string Message { get; init; }

    /// <summary>The sentence around the words; null where it is the same or was not recorded.</summary>
    public BaselineExcerpt? Sentence { get; init; }

    /// <summary>The fingerprint of rule, words and sentence, as a log has it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The fingerprint of rule and sentence, as a log has it; empty where it was not recorded.</summary>
    public string SentenceFingerprint { get; init; } = "";

    /// <summary>How many places the finding stands for: more than one for a habit of the whole text.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The hash in <see cref="Fingerprint"/>.</summary>
    internal ulong Hash { get; init; }

    /// <summary>The hash in <see cref="SentenceFingerprint"/>; null where it was not recorded.</summary>
    internal ulong? SentenceHash { get; init; }
}
