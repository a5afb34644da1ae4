using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Driving;

/// <summary>Trouble of the run itself, not of the text: an unreadable file, a rule that threw.</summary>
/// <param name="Id">A stable name of the kind of trouble, in kebab case, such as <c>unreadable-file</c>.</param>
/// <param name="Level"><see cref="Severity.Error"/> makes the run incomplete; anything less only informs.</param>
/// <param name="Text">One sentence: what, where and how to mend it.</param>
public sealed record ToolNotification(string Id, Severity Level, string Text)
{
    /// <summary>The file concerned, with forward slashes, if one is.</summary>
    public string? Path { get; init; }

    /// <summary>One-based line in that file, if known.</summary>
    public int? Line { get; init; }

    /// <summary>The rule concerned, if one is.</summary>
    public string? RuleId { get; init; }

    /// <summary>Whether the trouble lies in the configuration rather than in the run.</summary>
    public bool IsConfiguration { get; init; }
}
