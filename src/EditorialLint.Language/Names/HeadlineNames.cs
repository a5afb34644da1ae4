using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Names;

/// <summary>Finds the names in a headline whose every word has a capital, which proves nothing there: only what the body or a lexicon knows counts.</summary>
internal static class HeadlineNames
{
    /// <summary>More tokens than a name has: a run of capitalised words is read in pieces, so that its cost stays linear.</summary>
    internal const int LongestName = 16;

    /// <summary>A blank lies between each two words.</summary>
    private const int Step = 2;

    /// <summary>Whether a sentence is a headline in title case or capitals.</summary>
    internal static bool HasCapitals(Sentence sentence)
    {
        if (sentence.Block.Kind is not (BlockKind.Headline or BlockKind.SubHeadline))
            return false;
        Document document = sentence.Document;
        int capitals = 0, small = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word)
                continue;
            if (document.Tokens[i].Has(TokenTraits.Capitalized))
                capitals++;
            else if (document.GetText(i) is { Length: > 3 } word && !FunctionWords.Contains(word))
                small++;
        }

        return capitals > 2 && capitals > 4 * small;
    }

    /// <summary>Cuts a run of capitalised words down to its first known words.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">Token index of the run's first word; moved to the first known one.</param>
    /// <param name="end">Token index behind the run; moved behind the known words. Not above <paramref name="first"/> if none is known.</param>
    /// <param name="inside">The words that the body capitalises inside a sentence.</param>
    internal static void Cut(Document document, ref int first, ref int end, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> inside)
    {
        int limit = end;
        while (first < limit && !IsKnown(document, first, inside))
            first += Step;
        end = first;
        for (int i = first; i < limit && (IsKnown(document, i, inside) || (i > first && (!document.Tokens[i].Has(TokenTraits.Capitalized) || IsFamilyName(document, first, i)))); i += Step)
            end = document.Tokens[i].Has(TokenTraits.Capitalized) ? i + 1 : end;
        if (first >= limit)
            (first, end) = (limit, limit);
    }

    /// <summary>Behind a given name, a word that English does not use in small letters.</summary>
    private static bool IsFamilyName(Document document, int first, int token) =>
        token == first + Step && GivenNames.Contains(document.GetText(first)) && NameEvidence.IsUncommon(document, token);

    private static bool IsKnown(Document document, int token, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> inside)
    {
        ReadOnlySpan<char> word = document.GetBareText(token);
        return document.Tokens[token].Has(TokenTraits.Capitalized) && (inside.Contains(word) || GivenNames.Contains(word) || PlaceNames.Contains(word) || PersonalTitles.IsShort(word));
    }
}
