using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Engine.Driving;

/// <summary>What a <see cref="Linter"/> may be told besides its rules and settings.</summary>
public sealed record LinterOptions
{
    /// <summary>Which rules run.</summary>
    public RuleSelection Selection { get; init; } = RuleSelection.All;

    /// <summary>Rules below this level do not run.</summary>
    public Severity MinLevel { get; init; } = Severity.Suggestion;

    /// <summary>The formats that files may have.</summary>
    public DocumentFormats Formats { get; init; } = DocumentFormats.BuiltIn;

    /// <summary>
    /// Gives the quoted words of a document: the spans between outermost quotation marks, in order and without overlap.
    /// They belong to a speaker, so that rules with a scope of speech and fixes need them.
    /// </summary>
    public Func<Document, ImmutableArray<TextSpan>> QuotedSpans { get; init; } =
        static document => document.Get(QuotationSet.Layer).Quoted;

    /// <summary>Takes the time of each rule and layer; null to measure nothing, which then costs nothing.</summary>
    public WorkTimes? Times { get; init; }

    /// <summary>Whether results keep the bytes of their files.</summary>
    public bool KeepBytes { get; init; }

    /// <summary>Which fixes are applied: the safe ones, or with <see cref="FixSafety.NeedsEditor"/> all that leave quoted words alone. Null for none.</summary>
    public FixSafety? Fixes { get; init; }

    /// <summary>Whether fixes are applied to the texts alone: no file is written, and results keep the text as it was.</summary>
    public bool PreviewFixes { get; init; }
}
