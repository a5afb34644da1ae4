using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Language.Spelling;

/// <content>What the text around a word says of it.</content>
public sealed partial class UnknownWords
{
    private const int LongestParticle = 3;

    /// <summary>Whether a word has a capital though another one stands right before it.</summary>
    private bool IsPlainlyName(int token) =>
        token > 1 && document.Tokens[token].Has(TokenTraits.Capitalized) && !document.Tokens[token].Has(TokenTraits.Hyphenated)
        && document.Tokens[token - 1].Kind == TokenKind.Whitespace && document.Tokens[token - 2].Kind == TokenKind.Word;

    /// <summary>Whether a capitalised word may be a common one: it opens a sentence, alone, and has its capital nowhere else.</summary>
    private bool MayBeCommonWord(int token, string part) =>
        Opens(token) && !IsCapitalized(Neighbour(token, 1)) && !IsNamed(part);

    /// <summary>Whether the document has a word with its capital inside a sentence.</summary>
    private bool IsNamed(string part)
    {
        Collect();
        return _named!.Contains(part);
    }

    /// <summary>Whether nothing but marks stands before a word in its sentence.</summary>
    private bool Opens(int token)
    {
        int first = document.FindSentence(token)?.FirstToken ?? token;
        for (int i = token - 1; i >= first; i--)
        {
            Token before = document.Tokens[i];
            if (!before.IsTrivia && !before.Has(TokenTraits.Quote | TokenTraits.OpenBracket | TokenTraits.Dash))
                return false;
        }

        return true;
    }

    /// <summary>Whether a part goes on beside it without a blank, or over a hyphen and a blank: torn words, code, letters read in a wrong encoding.</summary>
    private bool IsBroken(int token, int first, int last)
    {
        string text = document.Prose.Text;
        int start = document.GetProseStart(token) + first, end = document.GetProseStart(token) + last;
        if (first == 0 && start > 0)
        {
            char before = text[start - 1];
            if (before is '-' or '<' or '[' or ']' or '!' or '{' or '.' or '/' or '_' or '$' or '\\' or '=' || IsStray(before) || (before == ' ' && start > 1 && text[start - 2] is '-' or '\u00AD'))
                return true;
        }

        if (end >= text.Length)
            return false;
        char after = text[end];
        if (after is '\'' or '\u2019' && text[end - 1] == 'n')
            return true;
        bool isLast = last == document.GetText(token).Length;
        return isLast && (after is '-' or '>' or '[' or ']' or '{' or '/' or '_' or '=' or '\u2013' || IsStray(after) || (after == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1])) || text.AsSpan(end).StartsWith(" {", StringComparison.Ordinal));
    }

    /// <summary>A character that no English word has beside it.</summary>
    private static bool IsStray(char c) => c is > '\u007F' and not ('\u00A0' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2013' or '\u2014' or '\u2026' or '\u202F');

    /// <summary>The next word or mark to a side; -1 at the end of the document.</summary>
    private int Neighbour(int token, int step)
    {
        for (int i = token + step; i >= 0 && i < document.Tokens.Length; i += step)
        {
            if (!document.Tokens[i].IsTrivia)
                return i;
        }

        return -1;
    }

    private bool IsCapitalized(int token) =>
        token >= 0 && document.Tokens[token].Kind == TokenKind.Word && document.Tokens[token].Has(TokenTraits.Capitalized);

    private bool IsNameElsewhere(string part)
    {
        Collect();
        return _capitalized!.Contains(part);
    }

    /// <summary>How often the document has an unknown word.</summary>
    private int CountOf(string part)
    {
        Collect();
        return _counts!.GetValueOrDefault(part, 1);
    }

    /// <summary>Counts the unknown words without their possessive endings, and notes those with a capital.</summary>
    private void Collect()
    {
        if (_counts is not null)
            return;
        _counts = new Dictionary<string, int>(StringComparer.Ordinal);
        _named = new HashSet<string>(StringComparer.Ordinal);
        _capitalized = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (int token in _tokens)
        {
            string text = document.GetString(token).Replace('’', '\'');
            text = text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text;
            _counts[text] = _counts.GetValueOrDefault(text) + 1;
            if (!document.Tokens[token].Has(TokenTraits.Capitalized))
                continue;
            _capitalized.Add(text);
            if (!Opens(token))
                _named.Add(text);
        }
    }

    /// <summary>Whether a word stands in a foreign phrase or name: beside another foreign word, an unknown one or a name.</summary>
    private bool IsForeign(int token, string part, bool isJoined)
    {
        if (!ForeignWords.Contains(part))
            return false;
        int before = Neighbour(token, -1), after = Neighbour(token, 1);
        // "mano a mano"
        if (before > 1 && document.GetText(before) is "a")
            before = Neighbour(before, -1);
        if (after >= 0 && document.GetText(after) is "a")
            after = Neighbour(after, 1);
        return isJoined || IsForeignBeside(before) || IsForeignBeside(after) || (before >= 0 && document.GetText(before) is "in" or "In" or "ad" or "non" or "per");
    }

    private bool IsForeignBeside(int token) =>
        token >= 0 && document.Tokens[token].Kind == TokenKind.Word
        && (IsCapitalized(token) ? !FunctionWords.Contains(document.GetText(token)) : ForeignWords.Contains(document.GetText(token)) || IsUnknownWord(token));

    /// <summary>Foreign words come in phrases, and particles stand inside names: the words beside are unknown too.</summary>
    private bool IsBesideUnknown(int token)
    {
        int before = Neighbour(token, -1), after = Neighbour(token, 1);
        return IsStrange(before) || IsStrange(after) || (IsCapitalized(before) && IsCapitalized(after) && document.GetText(token).Length <= LongestParticle);
    }

    /// <summary>Whether a word is unknown and no plain slip: slips come in pairs, too.</summary>
    private bool IsStrange(int token)
    {
        if (!IsUnknownWord(token))
            return false;
        return Score(dictionary.Rank(document.GetString(token), 1, SuggestionCosts.OneSlip)) > StrongScore;
    }

    private bool IsUnknownWord(int token) =>
        token >= 0 && !document.Tokens[token].Has(TokenTraits.Capitalized) && _tokens.AsSpan().BinarySearch(token) >= 0 && !EnglishDictionary.IsRare(document.GetText(token));

    /// <summary>A word alone in quotation marks is mentioned, not used.</summary>
    private bool IsSetApart(int token)
    {
        int before = Neighbour(token, -1), after = Neighbour(token, 1);
        return before >= 0 && after >= 0 && document.Tokens[before].Has(TokenTraits.Quote) && document.Tokens[after].Has(TokenTraits.Quote | TokenTraits.Terminal);
    }
}
