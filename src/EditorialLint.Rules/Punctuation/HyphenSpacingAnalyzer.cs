using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0109: a hyphen or dash with a space on one side only.</summary>
[Rule("hyphen-spacing")]
public sealed class HyphenSpacingAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Punctuation);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode mark = context.Node;
        if (!mark.Has(TokenTraits.Hyphen | TokenTraits.Dash) || mark.Previous is not { } before || mark.Next is not { } after)
            return;
        bool blankBefore = before.Kind == TokenKind.Whitespace, blankAfter = after.Kind == TokenKind.Whitespace;
        if (blankBefore == blankAfter)
            return;
        TokenNode? left = blankBefore ? before.Previous : before;
        TokenNode? right = blankAfter ? after.Next : after;
        if (left is not { } l || right is not { } r || !r.Token.IsWordLike || !IsWordEnd(l))
            return;
        bool isHyphen = mark.Has(TokenTraits.Hyphen);
        if (isHyphen && (blankAfter ? IsSuspended(l, r) : IsFreeHyphen(r)))
            return;
        if (!isHyphen && IsOpenRange(l, r))
            return;
        if (blankAfter && !r.Has(TokenTraits.Capitalized) && IsGrade(l))
            return;
        TextSpan span = blankAfter ? TextSpan.FromBounds(mark.Span.Start, after.Span.End) : TextSpan.FromBounds(before.Span.Start, mark.Span.End);
        TextSpan blank = blankAfter ? after.Span : before.Span;
        string text = mark.Text.ToString();
        context.Report(new Finding(span)
        {
            Message = isHyphen ? RuleMessage.DefaultKey : "dash",
            Arguments = [text],
            Fixes =
            [
                Fix.Replace("Remove the space", FixSafety.NeedsEditor, blank, ""),
                Fix.Replace("Set a space on both sides", FixSafety.NeedsEditor, new TextSpan(blankAfter ? mark.Span.Start : mark.Span.End, 0), " "),
            ],
        });
    }

    private static bool IsWordEnd(TokenNode token) =>
        token.Token.IsWordLike || token.Has(TokenTraits.CloseBracket | TokenTraits.Quote);

    /// <summary><c>pre- and post-war</c>, <c>two- to three-year</c>: the hyphen waits for a later part.</summary>
    private static bool IsSuspended(TokenNode left, TokenNode right) =>
        left.Token.IsWordLike && (right.Text is "and" or "or" or "to" or "nor" or "but" or "versus" or "vs." or "through" or "as" or "rather" or "then" or "from"
            || (left.Kind == TokenKind.Number && right.Kind == TokenKind.Number));

    /// <summary>A suffix that is talked about (<c>the -ing form</c>), an option of a command, a negative number.</summary>
    private static bool IsFreeHyphen(TokenNode right) =>
        right.Kind == TokenKind.Number || right.Text.Length == 1 || right.Text is "ing" or "ed" or "er" or "est" or "ish" or "ism" or "ist" or "ly" or "like" or "gate" or "ness";

    /// <summary><c>a B- in maths</c>, <c>cut to BBB- from A</c>: the minus of a grade or a credit rating. Before a capital <c>D- Mich.</c> is a party.</summary>
    private static bool IsGrade(TokenNode left) => left.Text is
        "A" or "B" or "C" or "D" or "E" or "F" or "AA" or "AAA" or "BB" or "BBB" or "CC" or "CCC" or "Aa" or "Ba" or "Baa" or "Caa";

    /// <summary><c>(1946– )</c> and figures on both sides of a dash.</summary>
    private static bool IsOpenRange(TokenNode left, TokenNode right) => left.Kind == TokenKind.Number && right.Kind == TokenKind.Number;
}
