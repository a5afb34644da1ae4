using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Language.Brackets;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0101: a bracket that only repeats its neighbour.</summary>
[Rule("doubled-bracket")]
public sealed class DoubledBracketAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(static document => document.Get(BracketMatches.Layer).Lone, Analyze);

    private static void Analyze(NodeContext<LoneBracket> context)
    {
        LoneBracket bracket = context.Node;
        if (!bracket.IsDoubled)
            return;
        string text = context.Document.GetString(bracket.Token);
        int first = Math.Min(bracket.Token, bracket.DoubledWith);
        TextSpan span = TextSpan.FromBounds(context.Document.Tokens[first].Start, context.Document.Tokens[first + 1].End);
        context.Report(new Finding(span)
        {
            Arguments = [text + text, text],
            Fixes = [Fix.Replace($"Remove one '{text}'", FixSafety.Safe, context.Document.Tokens[bracket.Token].Span, "")],
        });
    }
}
