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
        ReadOnlySpan<char> word = Bare(node);
        if (ProperNames.MayBeginWith(word) && NextWord(node) is { } second && IsListed(node, second))
        {
            ReportName(context, node, second);
            return;
        }

        if (Institutions.MayBeginWith(word) && !node.Has(TokenTraits.ApostropheS) && NextWord(node) is { } noun && !noun.Has(OtherForms) && !IsPartOfCode(node) && !IsPartOfCode(noun)
            && LowercaseInstitution.Find(context.Document, PreviousWord(node), node, noun, Bare(noun)) is { } name)
        {
            TextSpan span = TextSpan.FromBounds(node.Span.Start, noun.GetSpan(0, Bare(noun).Length).End);
            Report(context, span, $"{word} {Bare(noun)}", name, FixSafety.NeedsEditor);
            return;
        }

        if (node.Has(TokenTraits.Capitalized))
            return;
        if (!ProperNouns.ContainsLowercase(word) && !(Peoples.IsAdjective(word) && IsPeople(node, word)))
            return;
        if (IsPartOfCode(node))
            return;
        if (PreviousWord(node) is { } first)
        {
            if (ProperNames.MayBeginWith(first.Text) && IsListed(first, node))
                return;
            if (IsPerson(first, node))
            {
                ReportName(context, first, node);
                return;
            }
        }

        Report(context, node.GetSpan(0, word.Length), word.ToString(), Capitalize(word), FixSafety.Safe);
    }

    private static void ReportName(NodeContext<TokenNode> context, TokenNode first, TokenNode second)
    {
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

    /// <summary>Whether two words are one name that lacks a capital: <c>new york</c>, <c>United states</c>.</summary>
    private static bool IsListed(TokenNode first, TokenNode second)
    {
        bool capitalFirst = first.Has(TokenTraits.Capitalized);
        if ((capitalFirst && second.Has(TokenTraits.Capitalized)) || first.Has(OtherForms | TokenTraits.ApostropheS) || second.Has(OtherForms))
            return false;
        ReadOnlySpan<char> end = Bare(second);
        return ProperNames.Contains(first.Text, end) && !(capitalFirst && ProperNames.IsCommonWord(end)) && !IsUnitedByAdjective(first, end)
            && !IsPartOfCode(first) && !IsPartOfCode(second);
    }

    /// <summary>Whether a given name that lacks its capital too stands before a family name: <c>angela merkel</c>.</summary>
    private static bool IsPerson(TokenNode first, TokenNode family) =>
        !first.Has(OtherForms | TokenTraits.Capitalized | TokenTraits.ApostropheS) && ProperNouns.IsFamilyName(Bare(family))
        && GivenNames.ContainsLowercase(first.Text) && !IsPartOfCode(first)
        && !(GivenNames.IsCommonWord(first.Text) && PreviousWord(first) is { } before && IsDeterminer(before.Text));

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
