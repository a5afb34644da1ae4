using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Initialisms;

/// <summary>Finds what capitals stand for, beside them in their sentence.</summary>
internal static class InitialismReader
{
    internal static InitialismDefinition? FindDefinition(Sentence sentence, int token)
    {
        Document document = sentence.Document;
        string capitals = document.GetBareText(token).TrimEnd('s').ToString();
        if (token >= sentence.FirstToken + 3 && document.Tokens[token - 1].Has(TokenTraits.OpenBracket) && IsClosed(sentence, token))
        {
            int end = document.Tokens[token - 2].Kind == TokenKind.Whitespace ? token - 3 : token - 2;
            // A closing quotation mark may stand between.
            if (document.Tokens[end].Has(TokenTraits.Quote) && end > sentence.FirstToken)
                end--;
            int first = MatchBefore(sentence, end, capitals);
            if (first >= 0)
                return new InitialismDefinition(token, capitals, TextSpan.FromBounds(document.Tokens[first].Start, document.Tokens[end].End), IsAside: true);
        }

        // "the National Garden Society, or NGS,"
        if (token >= sentence.FirstToken + 5 && document.GetText(token - 2) is "or" && document.GetText(token - 4) is "," && MatchBefore(sentence, token - 5, capitals) is >= 0 and var start)
            return new InitialismDefinition(token, capitals, TextSpan.FromBounds(document.Tokens[start].Start, document.Tokens[token - 5].End), IsAside: false);
        int bracket = token + 2;
        if (bracket + 1 < sentence.EndToken && document.Tokens[token + 1].Kind == TokenKind.Whitespace && document.Tokens[bracket].Has(TokenTraits.OpenBracket))
        {
            int close = bracket + 1;
            while (close < sentence.EndToken && close - bracket < 6 * capitals.Length && !document.Tokens[close].Has(TokenTraits.CloseBracket))
                close++;
            if (close < sentence.EndToken && MatchBefore(sentence, close - 1, capitals) > bracket)
                return new InitialismDefinition(token, capitals, TextSpan.FromBounds(document.Tokens[bracket + 1].Start, document.Tokens[close - 1].End), IsAside: false);
        }

        return null;
    }

    private static bool IsClosed(Sentence sentence, int token) =>
        token + 1 < sentence.EndToken && sentence.Document.Tokens[token + 1].Has(TokenTraits.CloseBracket);

    /// <summary>The first of the words that end at a token and begin with the letters, small words skipped; -1 for none.</summary>
    private static int MatchBefore(Sentence sentence, int end, string letters)
    {
        Document document = sentence.Document;
        int letter = letters.Length - 1;
        for (int i = end; i >= sentence.FirstToken; i--)
        {
            Token token = document.Tokens[i];
            if (token.IsTrivia || token.Has(TokenTraits.Hyphen) || document.GetText(i) is "&" or "," or "/")
                continue;
            if (token.Kind != TokenKind.Word)
                return -1;
            ReadOnlySpan<char> word = document.GetText(i);
            bool isSmall = word is "of" or "the" or "and" or "for" or "in" or "on" or "to" or "de" or "a" or "by" or "with";
            if (MatchWord(word, letters, ref letter))
            {
                if (letter < 0)
                    return i;
            }
            else if (!isSmall)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Matches the first letters of a word's parts, from the last one: <c>Anti-Doping</c> is <c>AD</c>, or <c>A</c> alone.</summary>
    private static bool MatchWord(ReadOnlySpan<char> word, string letters, ref int letter)
    {
        int hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.Length && letter > 0 && char.ToUpperInvariant(word[hyphen + 1]) == letters[letter] && char.ToUpperInvariant(word[0]) == letters[letter - 1])
        {
            letter -= 2;
            return true;
        }

        if (char.ToUpperInvariant(word[0]) != letters[letter])
            return false;
        letter--;
        return true;
    }
}
