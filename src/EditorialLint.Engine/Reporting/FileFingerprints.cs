using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>The fingerprints of one file's diagnostics, by which later runs recognise them though lines have moved.</summary>
internal sealed class FileFingerprints
{
    /// <summary>The name of <see cref="Next"/> in a log; a change of what is hashed needs another number.</summary>
    public const string Name = "editorialLint/v1";

    /// <summary>The name of <see cref="Sentence"/> in a log.</summary>
    public const string SentenceName = "editorialLintSentence/v1";

    private readonly SourceText _text;
    private readonly ImmutableArray<Diagnostic> _diagnostics;
    private readonly Dictionary<ulong, int> _occurrences = [];
    private IReadOnlyDictionary<int, string>? _lineHashes;

    /// <summary>Prepares the fingerprints of a file's diagnostics.</summary>
    public FileFingerprints(SourceText text, ImmutableArray<Diagnostic> diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
    }

    /// <summary>GitHub's hash of the line that a diagnostic starts on; null where GitHub sees no such line.</summary>
    public string? LineHash(Diagnostic diagnostic)
    {
        _lineHashes ??= GithubLineHash.Compute(_text, _diagnostics.Select(static one => one.Location.Start.Line));
        return _lineHashes.GetValueOrDefault(diagnostic.Location.Start.Line);
    }

    /// <summary>
    /// Our own fingerprint: the rule, the words reported and the sentence around them with its white space folded, and
    /// which of several such findings in the file it is. Ask once for each diagnostic, in order.
    /// </summary>
    public string Next(Diagnostic diagnostic)
    {
        ulong hash = FindingText.Hash(diagnostic.Rule.Id, _text, diagnostic.Location.Span);
        int occurrence = _occurrences.GetValueOrDefault(hash) + 1;
        _occurrences[hash] = occurrence;
        return string.Create(CultureInfo.InvariantCulture, $"{hash:x16}:{occurrence}");
    }

    /// <summary>The rule and the sentence alone.</summary>
    public string Sentence(Diagnostic diagnostic)
    {
        ulong hash = FindingText.SentenceHash(diagnostic.Rule.Id, _text, diagnostic.Location.Span);
        return string.Create(CultureInfo.InvariantCulture, $"{hash:x16}");
    }
}
