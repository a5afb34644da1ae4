using System.Buffers;
using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0609: a range whose first word does not fit its link.</summary>
[Rule("broken-range")]
public sealed class BrokenRangeAnalyzer : ProseAnalyzer
{
    private const int MostDigits = 9;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");

    /// <summary>How many tokens a range may have: <c>from $5 - $10</c>.</summary>
    private const int Longest = 5;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Number);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode first = context.Node;
        if (first.Previous is not { Kind: TokenKind.Whitespace } blank || blank.Previous is not { Kind: TokenKind.Word } opener
            || opener.Text is not ("between" or "from" or "Between" or "From") || first.Has(TokenTraits.Ordinal))
            return;
        bool isBetween = opener.Text is "between" or "Between";
        if (ReadRange(first, isBetween) is not { } range || range.Low >= range.High || IsScore(opener, range.Last, isBetween, range.Low))
            return;
        string wanted = $"{opener.Text} {range.First} {(isBetween ? "and" : "to")} {range.Second}";
        TextSpan span = TextSpan.FromBounds(opener.Span.Start, range.Last.Span.End);
        context.Report(new Finding(span)
        {
            Arguments = [context.Document.GetText(span).ToString(), wanted],
            Fixes = [Fix.Replace($"Write '{wanted}'", FixSafety.NeedsEditor, span, wanted)],
        });
    }

    /// <summary>Two numbers with a hyphen, a dash or, behind <c>between</c>, a <c>to</c>.</summary>
    private static (string First, string Second, double Low, double High, TokenNode Last)? ReadRange(TokenNode first, bool isBetween)
    {
        ReadOnlySpan<char> text = first.Text;
        // The lexer joins digits at a hyphen, and leaves a dash on its own.
        int hyphen = text.IndexOfAny('-', '\u2010', '\u2011');
        if (hyphen > 0)
            return Make(text[..hyphen], text[(hyphen + 1)..], first);
        TokenNode at = first;
        bool linked = false;
        for (int i = 0; i < Longest && at.Next is { } next; i++)
        {
            at = next;
            if (at.Kind == TokenKind.Number)
                return linked ? Make(text, at.Text, at) : null;
            if (at.Kind == TokenKind.Whitespace)
                continue;
            if (linked || !(at.Text is "–" or "-" || (isBetween && at.Text is "to")))
                return null;
            linked = true;
        }

        return null;
    }

    private static (string First, string Second, double Low, double High, TokenNode Last)? Make(ReadOnlySpan<char> first, ReadOnlySpan<char> second, TokenNode last)
    {
        if (last.Has(TokenTraits.Ordinal | TokenTraits.Clock) || ValueOf(first) is not { } low || ValueOf(second) is not { } high)
            return null;
        // "2010-14" is the year 2014.
        if (high < low && first.Length == 4 && second.Length == 2)
            high += Math.Floor(low / 100) * 100;
        return (first.ToString(), second.ToString(), low, high, last);
    }

    private static double? ValueOf(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("$£€").TrimEnd('%');
        return text.Length is > 0 and <= MostDigits && !text.ContainsAnyExcept(Digits) && double.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out double value) ? value : null;
    }

    /// <summary>
    /// <c>came back from 3-5 down</c>, <c>from 5-7 to 6-8</c>, <c>from 10-12 Main Street</c>, <c>between 5-7 and 9-11</c>: the two numbers are one thing.
    /// </summary>
    private static bool IsScore(TokenNode opener, TokenNode last, bool isBetween, double low)
    {
        if (last.Next is { Kind: TokenKind.Whitespace } gap && gap.Next is { } after
            && (after.Text is "down" or "up" or "to" or "behind" or "deficit" or "ahead" or "lead" or "record" || (isBetween && after.Text is "and") || (after.Has(TokenTraits.Capitalized) && after.Kind == TokenKind.Word)))
            return true;
        if (last.Next is { } glued && (glued.Has(TokenTraits.Hyphen) || glued.Kind == TokenKind.Word))
            return true;
        return !isBetween && (low == 0 || (opener.Previous?.Previous is { } verb && verb.Text is "back" or "rallied" or "recovered" or "came" or "fought"));
    }
}
