using System.Collections.Frozen;
using System.Text;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Cards;

/// <summary>The manner of capitals that a card asks for, and whether a text keeps to it.</summary>
/// <remarks>
/// A word with a capital inside or of capitals only (<c>iPhone</c>, <c>NATO</c>) and an exception of the card are right in every
/// manner. Names cannot be told from other words here, which is why a card's threshold leaves room for them.
/// </remarks>
internal sealed class CapitalManner(DeclarativePattern pattern)
{
    // Articles, short conjunctions and prepositions: the Associated Press puts words of four letters and more in capitals.
    private static readonly FrozenSet<string> ShortWords = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "and", "but", "for", "nor", "or", "so", "yet", "as", "at", "by", "if", "in", "of", "off", "on", "per", "to", "up", "via"], StringComparer.Ordinal);

    // The Chicago manual keeps prepositions small whatever their length.
    private static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(
        [
            "about", "above", "across", "after", "against", "along", "among", "around", "before", "behind", "below", "beneath", "beside", "between", "beyond",
            "despite", "down", "during", "except", "from", "inside", "into", "like", "near", "onto", "out", "outside", "over", "past", "since", "through",
            "throughout", "toward", "towards", "under", "underneath", "until", "upon", "with", "within", "without",
        ],
        StringComparer.Ordinal);

    private readonly FrozenSet<string> _exceptions = pattern.Exceptions.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether enough words of a text are in the manner; for capitals or small letters throughout, all must be.</summary>
    public bool IsKept(ReadOnlySpan<char> text)
    {
        List<Word> words = Split(text);
        int right = 0;
        for (int i = 0; i < words.Count; i++)
            right += IsRight(words, i) ? 1 : 0;
        return words.Count == 0 || (pattern.Match is "$lower" or "$upper" ? right == words.Count : right >= pattern.Threshold * words.Count);
    }

    /// <summary>The text in the manner.</summary>
    public string Rewrite(ReadOnlySpan<char> text)
    {
        var rewritten = new StringBuilder(text.ToString());
        List<Word> words = Split(text);
        for (int i = 0; i < words.Count; i++)
        {
            if (IsRight(words, i))
                continue;
            string expected = Expected(words, i);
            for (int at = 0; at < expected.Length; at++)
                rewritten[words[i].Start + at] = expected[at];
        }

        return rewritten.ToString();
    }

    private bool IsRight(List<Word> words, int index)
    {
        string text = words[index].Text;
        if (_exceptions.Contains(text) || string.Equals(text, Expected(words, index), StringComparison.Ordinal))
            return true;
        if (pattern.Match is "$lower" or "$upper")
            return false;
        // "NATO", "iPhone", "McKay"; "I" of one letter.
        return text is "I" || text.StartsWith("I'", StringComparison.Ordinal) || text.StartsWith("I’", StringComparison.Ordinal)
            || (text.Length > 1 && text.AsSpan(1).ContainsAnyInRange('A', 'Z'));
    }

    private string Expected(List<Word> words, int index)
    {
        string text = words[index].Text;
        string small = text.ToLowerInvariant();
        bool begins = index == 0 || words[index].FollowsIndicator;
        return pattern.Match switch
        {
            "$lower" => small,
            "$upper" => text.ToUpperInvariant(),
            "$sentence" => begins ? Capital(small) : small,
            _ when begins || index == words.Count - 1 => Capital(small),
            _ => ShortWords.Contains(small) || (pattern.UsesChicago && Prepositions.Contains(small)) ? small : Capital(small),
        };
    }

    private static string Capital(string small) => char.ToUpperInvariant(small[0]) + small[1..];

    private List<Word> Split(ReadOnlySpan<char> text)
    {
        var words = new List<Word>();
        int at = 0, last = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (at > start && text[at] is '\'' or '’')))
                at++;
            if (at == start)
            {
                at++;
                continue;
            }

            ReadOnlySpan<char> between = text[last..start].Trim();
            if (char.IsLetter(text[start]))
                words.Add(new Word(start, text[start..at].ToString(), words.Count > 0 && IsIndicator(text[..start], between)));
            last = at;
        }

        return words;
    }

    // An indicator ends a word or stands alone: ":" for "Fire: Two dead".
    private bool IsIndicator(ReadOnlySpan<char> before, ReadOnlySpan<char> between)
    {
        foreach (string indicator in pattern.Indicators)
        {
            if (between.EndsWith(indicator, StringComparison.Ordinal) || before.TrimEnd().EndsWith(indicator, StringComparison.Ordinal))
                return true;
        }

        // Where a sentence has ended, the next begins with a capital.
        return pattern.Match == "$sentence" && between.IndexOfAny('.', '!', '?') >= 0;
    }

    private readonly record struct Word(int Start, string Text, bool FollowsIndicator);
}
