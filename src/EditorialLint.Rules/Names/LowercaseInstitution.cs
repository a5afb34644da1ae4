using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;

namespace EditorialLint.Rules.Names;

/// <summary>Finds the name of an institution that lacks a capital: <c>the White house</c>, and <c>the white house</c> in a text that has <c>White House</c> too.</summary>
internal static class LowercaseInstitution
{
    /// <summary>The name in capitals, or null.</summary>
    /// <param name="document">The document.</param>
    /// <param name="before">The word before the name; a first word alone shows no capital.</param>
    /// <param name="first">The first word, which no possessive ending has.</param>
    /// <param name="second">The second word.</param>
    /// <param name="end">The second word without a possessive ending.</param>
    internal static string? Find(Document document, TokenNode? before, TokenNode first, TokenNode second, ReadOnlySpan<char> end)
    {
        bool capitalFirst = first.Has(TokenTraits.Capitalized), capitalSecond = second.Has(TokenTraits.Capitalized);
        if ((capitalFirst && capitalSecond) || before is not { } word || !Institutions.Contains(first.Text, end))
            return null;
        bool isArticle = word.Text is "the" or "The";
        // "Betty White house" is a house.
        if (capitalFirst != capitalSecond)
            return isArticle || !word.Has(TokenTraits.Capitalized) ? Write(first.Text, end) : null;
        if (!isArticle || !Institutions.IsBody(first.Text, end) || IsFollowedByOf(second))
            return null;
        string name = Write(first.Text, end);
        return document.Get(CapitalInstitutions.Layer).Contains(name) ? name : null;
    }

    /// <summary>"The supreme court of a state" is another one.</summary>
    private static bool IsFollowedByOf(TokenNode second) => second.Next is { Kind: TokenKind.Whitespace } blank && blank.Next is { } next && next.Text is "of";

    private static string Write(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        $"{char.ToUpperInvariant(first[0])}{first[1..]} {char.ToUpperInvariant(second[0])}{second[1..]}";
}
