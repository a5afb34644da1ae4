using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Rules.Names;

/// <summary>EL0311: a proper noun without its capital.</summary>
[Rule("lowercase-proper-noun")]
public sealed class LowercaseProperNounAnalyzer : ProseAnalyzer
{
    private const TokenTraits OtherForms =
        TokenTraits.AllCaps | TokenTraits.InnerCapital | TokenTraits.Address | TokenTraits.Hyphenated | TokenTraits.HasDigit;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Word);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode node = context.Node;
        if (node.Has(OtherForms))
            return;
        if (NextWord(node) is { } second && IsName(node, second))
        {
            ReportName(context, second);
            return;
        }

        if (node.Has(TokenTraits.Capitalized))
            return;
        ReadOnlySpan<char> word = Bare(node);
        if (!ProperNouns.ContainsLowercase(word) && !(Peoples.IsAdjective(word) && IsPeople(node, word)))
            return;
        if (IsPartOfCode(node) || (PreviousWord(node) is { } first && IsName(first, node)))
            return;
        Report(context, node.GetSpan(0, word.Length), word.ToString(), Capitalize(word), FixSafety.Safe);
    }

    private static void ReportName(NodeContext<TokenNode> context, TokenNode second)
    {
        TokenNode first = context.Node;
        ReadOnlySpan<char> end = Bare(second);
        bool certain = ProperNames.Contains(first.Text, end) ? !ProperNames.IsCommonWord(end) : !GivenNames.IsCommonWord(first.Text);
        FixSafety safety = certain ? FixSafety.Safe : FixSafety.NeedsEditor;
        // The words that have their capital are left out.
        if (first.Has(TokenTraits.Capitalized))
            Report(context, second.GetSpan(0, end.Length), end.ToString(), Capitalize(end), safety);
        else if (second.Has(TokenTraits.Capitalized))
            Report(context, first.Span, first.Text.ToString(), Capitalize(first.Text), safety);
        else
            Report(context, TextSpan.FromBounds(first.Span.Start, second.GetSpan(0, end.Length).End), $"{first.Text} {end}", $"{Capitalize(first.Text)} {Capitalize(end)}", safety);
    }

    private static void Report(NodeContext<TokenNode> context, TextSpan span, string word, string correct, FixSafety safety) =>
        context.Report(new Finding(span) { Arguments = [word, correct], Fixes = [Fix.Replace($"Write '{correct}'", safety, span, correct)] });

    /// <summary>Whether two words are one name that lacks a capital: <c>new york</c>, <c>United states</c>, <c>angela merkel</c>.</summary>
    private static bool IsName(TokenNode first, TokenNode second)
    {
        // Nearly all pairs are turned down by their case or their words.
        bool capitalFirst = first.Has(TokenTraits.Capitalized), capitalSecond = second.Has(TokenTraits.Capitalized);
        if ((capitalFirst && capitalSecond) || first.Has(OtherForms | TokenTraits.ApostropheS) || second.Has(OtherForms))
            return false;
        ReadOnlySpan<char> end = Bare(second);
        bool isListed = ProperNames.Contains(first.Text, end);
        if (!isListed && (capitalFirst || capitalSecond || !ProperNouns.IsFamilyName(end)))
            return false;
        if (IsPartOfCode(first) || IsPartOfCode(second))
            return false;
        if (isListed)
            return !(capitalFirst && ProperNames.IsCommonWord(end)) && !IsUnitedByAdjective(first, end);
        return GivenNames.ContainsLowercase(first.Text)
            && !(GivenNames.IsCommonWord(first.Text) && PreviousWord(first) is { } before && IsDeterminer(before.Text));
    }

    /// <summary>Words behind which a given name in small letters is a noun: <c>the bill clinton signed</c>.</summary>
    private static bool IsDeterminer(ReadOnlySpan<char> word) => word is
        "the" or "The" or "a" or "A" or "an" or "this" or "This" or "that" or "his" or "her" or "its" or "their" or "our" or "my" or "your" or "every" or "each" or
        "any" or "some" or "no" or "No";

    /// <summary><c>a united kingdom</c>, <c>more united nations</c>: only the article <c>the</c> makes these a name.</summary>
    private static bool IsUnitedByAdjective(TokenNode first, ReadOnlySpan<char> end) =>
        end is "kingdom" or "nations" && !(PreviousWord(first) is { } article && article.Text is "the" or "The");

    /// <summary><c>the german chancellor</c>, <c>speaks french</c>, <c>in english,</c>.</summary>
    private static bool IsPeople(TokenNode node, ReadOnlySpan<char> word)
    {
        if (NextWord(node) is { } noun)
            return Peoples.IsStateNoun(noun.Text);
        return Peoples.IsLanguage(word) && !node.Has(TokenTraits.ApostropheS) && node.Next is not { Kind: not TokenKind.Punctuation }
            && PreviousWord(node) is { } before && before.Text is "in" or "into" or "speak" or "speaks" or "spoke" or "speaking" or "spoken" or "fluent";
    }

    private static TokenNode? NextWord(TokenNode node) =>
        node.Next is { Kind: TokenKind.Whitespace } blank && blank.Next is { Kind: TokenKind.Word } word ? word : null;

    private static TokenNode? PreviousWord(TokenNode node) =>
        node.Previous is { Kind: TokenKind.Whitespace } blank && blank.Previous is { Kind: TokenKind.Word } word ? word : null;

    private static ReadOnlySpan<char> Bare(TokenNode node) => node.Has(TokenTraits.ApostropheS) ? node.Text[..^2] : node.Text;

    private static string Capitalize(ReadOnlySpan<char> word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    /// <summary>A path, a tag or a name with dots: <c>/london/</c>, <c>news_iowa</c>, <c>politics.iowa</c>.</summary>
    private static bool IsPartOfCode(TokenNode node) =>
        (node.Previous is { } before && before.Kind is TokenKind.Symbol or TokenKind.Punctuation && (before.Kind == TokenKind.Symbol || before.Is('/') || before.Is('.')))
        || (node.Next is { } next && (next.Kind == TokenKind.Symbol || next.Is('/')));
}
