using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Language.Names;

/// <summary>Finds names from capitals and context.</summary>
/// <remarks>
/// A capital at the start of a sentence proves nothing, so a single word there counts only if the document
/// capitalises it inside a sentence too.
/// </remarks>
internal static class NameReader
{
    /// <summary>As many small words as stand inside one name: <c>von der Leyen</c>, <c>de la Cruz</c>.</summary>
    private const int MaximumParticles = 2;

    internal static NameSet Read(Document document)
    {
        HashSet<string> capitalizedInside = CollectInside(document);
        var mentions = ImmutableArray.CreateBuilder<NameMention>();
        foreach (Sentence sentence in document.Sentences)
            ReadSentence(sentence, capitalizedInside, mentions);
        return new NameSet(document, mentions.DrainToImmutable());
    }

    private static HashSet<string> CollectInside(Document document)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Sentence sentence in document.Sentences)
        {
            if (sentence.Block.Kind is BlockKind.Headline or BlockKind.SubHeadline)
                continue;
            bool opening = true;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = document.Tokens[i];
                if (token.IsTrivia)
                    continue;
                if (!opening && token.Kind == TokenKind.Word && token.Has(TokenTraits.Capitalized))
                    lookup.Add(Bare(document, i));
                opening = token.Kind == TokenKind.Punctuation && (opening || token.Has(TokenTraits.Quote | TokenTraits.OpenBracket | TokenTraits.Ellipsis)
                    || document.GetText(i) is ":");
            }
        }

        return words;
    }

    private static void ReadSentence(Sentence sentence, HashSet<string> inside, ImmutableArray<NameMention>.Builder mentions)
    {
        Document document = sentence.Document;
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = inside.GetAlternateLookup<ReadOnlySpan<char>>();
        bool opening = true;
        bool isHeadline = HeadlineNames.HasCapitals(sentence);
        int i = sentence.FirstToken;
        while (i < sentence.EndToken)
        {
            Token token = document.Tokens[i];
            bool starts = token.Kind == TokenKind.Word && token.Has(TokenTraits.Capitalized | TokenTraits.InnerCapital)
                && !token.Has(TokenTraits.Address) && !IsNoName(document.GetText(i));
            if (!starts)
            {
                opening = token.IsTrivia ? opening : token.Has(TokenTraits.Quote | TokenTraits.OpenBracket);
                i++;
                continue;
            }

            int end = Extend(document, i, isHeadline ? Math.Min(sentence.EndToken, i + HeadlineNames.LongestName) : sentence.EndToken);
            if (isHeadline)
            {
                HeadlineNames.Cut(document, ref i, ref end, lookup);
                if (i >= end)
                    continue;
            }

            int title = -1, first = i;
            while (first < end - 1 && PersonalTitles.Contains(document.GetText(first)))
            {
                title = first;
                first += 2;
            }

            bool certain = !opening || end > first + 1 || title >= 0 || lookup.Contains(Bare(document, first));
            if (certain && first < end)
                mentions.Add(new NameMention(document, first, end, title));
            opening = false;
            i = end;
        }
    }

    /// <summary>Takes the capitalised words that follow with one blank between, and the particles inside a name.</summary>
    private static int Extend(Document document, int first, int limit)
    {
        int end = first + 1;
        while (end + 1 < limit && document.Tokens[end].Kind == TokenKind.Whitespace && !document.Tokens[end - 1].Has(TokenTraits.ApostropheS))
        {
            int next = end + 1;
            for (int particles = 0; particles < MaximumParticles && IsParticle(document.GetText(next)) && next + 2 < limit
                && document.Tokens[next + 1].Kind == TokenKind.Whitespace; particles++)
                next += 2;
            Token token = document.Tokens[next];
            if (token.Kind != TokenKind.Word || !token.Has(TokenTraits.Capitalized | TokenTraits.InnerCapital) || token.Has(TokenTraits.Address)
                || IsNoName(document.GetText(next)))
                break;
            end = next + 1;
        }

        return end;
    }

    private static bool IsNoName(ReadOnlySpan<char> word) => FunctionWords.Contains(word) || IsCalendarWord(word);

    private static bool IsCalendarWord(ReadOnlySpan<char> word) => word is
        "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "January" or "February" or "March" or "April" or
        "June" or "July" or "August" or "September" or "October" or "November" or "December" or
        "Jan." or "Feb." or "Aug." or "Sept." or "Oct." or "Nov." or "Dec.";

    private static bool IsParticle(ReadOnlySpan<char> word) => word is
        "de" or "da" or "del" or "della" or "der" or "den" or "van" or "von" or "bin" or "ibn" or "al" or "el" or "la" or "le" or "du" or "dos" or "di" or
        "ten" or "ter" or "of";

    private static ReadOnlySpan<char> Bare(Document document, int token)
    {
        ReadOnlySpan<char> word = document.GetText(token);
        return document.Tokens[token].Has(TokenTraits.ApostropheS) ? word[..^2] : word;
    }
}
