using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0111: a slash with a space on one side only.</summary>
[Rule("slash-spacing")]
public sealed class SlashSpacingAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Punctuation);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode slash = context.Node;
        if (!slash.Is('/') || slash.Previous is not { } before || slash.Next is not { } after)
            return;
        bool blankBefore = before.Kind == TokenKind.Whitespace, blankAfter = after.Kind == TokenKind.Whitespace;
        if (blankBefore == blankAfter)
            return;
        TokenNode? left = blankBefore ? before.Previous : before;
        TokenNode? right = blankAfter ? after.Next : after;
        if (left is not { } l || right is not { } r || !l.Token.IsWordLike || !r.Token.IsWordLike || IsOther(l, r, blankBefore))
            return;
        TokenNode blank = blankBefore ? before : after;
        context.Report(new Finding(blankBefore
            ? TextSpan.FromBounds(before.Span.Start, slash.Span.End)
            : TextSpan.FromBounds(slash.Span.Start, after.Span.End))
        {
            Fixes = [Fix.Replace("Remove the space", FixSafety.Safe, blank.Span, "")],
        });
    }

    /// <summary><c>w/ cheese</c>, and paths such as <c>/r/politics</c> or <c>/etc</c>.</summary>
    private static bool IsOther(TokenNode left, TokenNode right, bool blankBefore) =>
        blankBefore ? right.Text.Length == 1 || (right.Next is { } next && next.Is('/')) || char.IsLower(right.Text[0]) : left.Text is "w" or "W" or "c" or "b";
}
