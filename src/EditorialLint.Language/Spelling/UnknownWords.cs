using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Language.Spelling;

/// <summary>Judges the words of a document that its dictionary lacks: most are names, new words or foreign ones.</summary>
/// <param name="document">The document.</param>
/// <param name="dictionary">The dictionary of its variety of English.</param>
/// <param name="userWords">The user's own words; null for none.</param>
public sealed partial class UnknownWords(Document document, EnglishDictionary dictionary, IWordList? userWords)
{
    // A slip costs some hundred; each step of commonness makes a suggestion that much likelier.
    private const int CommonnessWorth = 14;
    private const int MostSuggestions = 5;
    private const int LikelyScore = 45;
    private const int CertainScore = -10;
    private const int StrongScore = -60;
    private const int SurestScore = -100;
    private const int CompoundScore = 10;
    private const int LongWord = 7;
    private const int LetterWorth = 8;
    private const int ShortestName = 5;
    private const int ShortestWord = 3;

    private ImmutableArray<int> _tokens = [];
    private HashSet<string>? _capitalized;
    private HashSet<string>? _named;
    private Dictionary<string, int>? _counts;

    /// <summary>The misspellings among unknown words.</summary>
    /// <param name="tokens">Those that the dictionary lacks: indexes into <see cref="Document.Tokens"/>, in order.</param>
    public IEnumerable<UnknownWord> Judge(ImmutableArray<int> tokens)
    {
        _tokens = tokens;
        foreach (int token in tokens)
        {
            foreach (UnknownWord word in JudgeToken(token))
                yield return word;
        }
    }

    private IEnumerable<UnknownWord> JudgeToken(int token)
    {
        if (IsPlainlyName(token))
            yield break;
        if (userWords?.Contains(document.GetText(token)) == true)
            yield break;
        string text = document.GetString(token).Replace('’', '\'');
        int end = text.EndsWith("'s", StringComparison.Ordinal) ? text.Length - 2 : text.Length;
        while (end > 0 && text[end - 1] == '\'')
            end--;
        int start = 0;
        while (start < end && text[start] == '\'')
            start++;
        // A word cut short at an end is spoken English: 'em, goin'.
        if (start > 0 || (end < text.Length && !text.EndsWith("'s", StringComparison.Ordinal) && text[end - 1] != 's'))
            yield break;
        bool isJoined = document.Tokens[token].Has(TokenTraits.Hyphenated);
        for (int first = start; first < end;)
        {
            int hyphen = isJoined ? text.IndexOf('-', first, end - first) : -1;
            int last = hyphen < 0 ? end : hyphen;
            string part = text[first..last];
            if (part.Length >= ShortestWord && !IsKnown(part, isJoined) && !IsForeign(token, part, isJoined) && !IsBroken(token, first, last) && JudgePart(token, part, isJoined) is { } suggestions)
                yield return new UnknownWord(document.GetSpan(token, first, part.Length), part, suggestions.Words, Score(suggestions) <= CertainScore);
            first = last + 1;
        }
    }

    private bool IsKnown(string part, bool isJoined) =>
        dictionary.Check(part) || userWords?.Contains(part) == true || DialectVariants.Find(part, dictionary) is not null || EnglishDictionary.IsRare(part)
        || EnglishDerivation.IsContraction(part, dictionary)
        || (isJoined && (EnglishDerivation.IsJoined(part) || part.AsSpan().ContainsAnyInRange('0', '9')));

    private RankedSuggestions? JudgePart(int token, string part, bool isJoined)
    {
        bool isName = char.IsUpper(part[0]);
        if (part.AsSpan(1).ContainsAnyInRange('A', 'Z') || !IsLatin(part) || (isName && (isJoined || !MayBeCommonWord(token, part))))
            return null;
        string small = isName ? part.ToLowerInvariant() : part;
        // A slip that a pen makes by itself, such as two letters that change places, needs no other evidence.
        RankedSuggestions near = dictionary.Rank(small, MostSuggestions, SuggestionCosts.Typical);
        bool isTypical = Score(near) <= CertainScore;
        // Parts joined by hyphens are often sounds or clippings: tsk-tsk, psy-ops.
        if (isJoined && (!isTypical || part.Length <= ShortestName))
            return null;
        RankedSuggestions slips = dictionary.Rank(small, MostSuggestions, SuggestionCosts.OneSlip);
        bool isCertain = Score(slips) <= CertainScore;
        if (!isTypical && (isName ? IsExcusedDerivation(small, slips) : IsExcused(token, part, slips) || (!isCertain && IsRepeated(part))))
            return null;
        // A long word is near another one by two slips, not by chance.
        if (!isTypical && !isCertain && !isName && part.Length >= LongWord && Score(slips) > LikelyScore)
            slips = dictionary.Rank(small, MostSuggestions, SuggestionCosts.TwoSlips);
        return Decide(token, part, slips, isName, isTypical || isCertain);
    }

    private RankedSuggestions? Decide(int token, string part, RankedSuggestions suggestions, bool isName, bool isSure)
    {
        // A capital alone is a matter of names.
        if (suggestions.Words.Count == 0 || suggestions.Words[0].Equals(part, StringComparison.OrdinalIgnoreCase) || IsPlural(token, part, suggestions.Words[0]))
            return null;
        if (isName)
            return Score(suggestions) <= (part.Length < ShortestName ? SurestScore : CountOf(part) > 1 ? StrongScore : CertainScore) && char.IsLower(suggestions.Words[0][0]) ? Capitalize(suggestions) : null;
        if (isSure)
            return suggestions;
        return Score(suggestions) <= LikelyScore + (LetterWorth * Math.Max(0, part.Length - LongWord)) && part.Length >= ShortestName && !IsSetApart(token) ? suggestions : null;
    }

    /// <summary>Whether a word with <c>s</c> is a plural that nobody lists, for nothing follows that it could own: <c>their net worths are</c>, not <c>todays vote</c>.</summary>
    private bool IsPlural(int token, string part, string suggestion)
    {
        if (suggestion.Length != part.Length + 1 || suggestion[^2] != '\'' || suggestion[^1] != 's' || part[^1] != 's')
            return false;
        int next = Neighbour(token, 1);
        return next < 0 || document.Tokens[next].Kind != TokenKind.Word || FunctionWords.Contains(document.GetText(next));
    }

    private static int Score(RankedSuggestions suggestions) =>
        suggestions.Words.Count == 0 ? int.MaxValue : suggestions.Distance - (CommonnessWorth * suggestions.Commonness);

    /// <summary>What makes an unlikely word likely: it is made of known ones, is foreign, or may be.</summary>
    private bool IsExcused(int token, string part, RankedSuggestions suggestions) =>
        ForeignWords.Contains(part) || IsBesideUnknown(token) || IsExcusedDerivation(part, suggestions);

    /// <summary>A new word from known parts, unless it is far likelier to be a slip in a common one: <c>altough</c> is not made of <c>alto</c> and <c>ugh</c>.</summary>
    private bool IsExcusedDerivation(string part, RankedSuggestions suggestions)
    {
        // Two words written as one are what a compound is.
        int score = suggestions.Words.Count > 0 && suggestions.Words[0].Contains(' ') ? int.MaxValue : Score(suggestions);
        return (score > (suggestions.Distance <= SuggestionCosts.Typical ? LikelyScore : CompoundScore) && EnglishDerivation.IsCompound(part, dictionary)) || (score > StrongScore && EnglishDerivation.IsAffixed(part, dictionary));
    }

    /// <summary>Whether the text has the word again, or as a name: a word of its own, unless it is surely a slip made twice.</summary>
    private bool IsRepeated(string part) => CountOf(part) > 1 || IsNameElsewhere(part);

    private static RankedSuggestions Capitalize(RankedSuggestions suggestions) =>
        suggestions with { Words = [.. suggestions.Words.Select(static word => char.ToUpperInvariant(word[0]) + word[1..])] };

    private static bool IsLatin(string part)
    {
        for (int i = 0; i < part.Length; i++)
        {
            char c = part[i];
            // A letter drawn out is a cry: ooooh.
            if (i > 1 && c == part[i - 1] && c == part[i - 2] && "aeiouhmrwxz".Contains(c))
                return false;
            if (c is not ('\'' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
                return false;
        }

        return true;
    }
}
