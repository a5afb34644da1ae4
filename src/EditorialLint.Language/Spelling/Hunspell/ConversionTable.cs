using System.Text;

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>An ICONV or OCONV table: at every place the longest pattern that fits is replaced.</summary>
internal sealed class ConversionTable
{
    private readonly Dictionary<string, Outcomes> _byPattern = new(StringComparer.Ordinal);
    private int _longest;

    /// <summary>Adds a pattern; <c>_</c> at an end of it means that end of the word.</summary>
    internal void Add(string pattern, string text)
    {
        bool atStart = pattern.StartsWith('_');
        if (atStart)
            pattern = pattern[1..];
        bool atEnd = pattern.EndsWith('_');
        if (atEnd)
            pattern = pattern[..^1];
        if (pattern.Length == 0)
            return;
        pattern = pattern.Replace('_', ' ');
        text = text.Replace('_', ' ');
        Outcomes outcomes = _byPattern.GetValueOrDefault(pattern);
        _byPattern[pattern] = (atStart, atEnd) switch
        {
            (true, true) => outcomes with { Alone = text },
            (true, false) => outcomes with { AtStart = text },
            (false, true) => outcomes with { AtEnd = text },
            _ => outcomes with { Anywhere = text },
        };
        _longest = Math.Max(_longest, pattern.Length);
    }

    internal string Convert(string word)
    {
        StringBuilder? converted = null;
        Dictionary<string, Outcomes>.AlternateLookup<ReadOnlySpan<char>> lookup = _byPattern.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < word.Length; i++)
        {
            int length = Math.Min(_longest, word.Length - i);
            Outcomes outcomes = default;
            while (length > 0 && !lookup.TryGetValue(word.AsSpan(i, length), out outcomes))
                length--;
            string? text = length == 0 ? null : outcomes.At(i == 0, i + length == word.Length);
            if (text is null)
            {
                converted?.Append(word[i]);
                continue;
            }

            converted ??= new StringBuilder(word, 0, i, word.Length + text.Length);
            converted.Append(text);
            i += length - 1;
        }

        return converted?.ToString() ?? word;
    }

    private readonly record struct Outcomes(string? Anywhere, string? AtStart, string? AtEnd, string? Alone)
    {
        internal string? At(bool start, bool end) => (start, end) switch
        {
            (true, true) => Alone ?? AtEnd ?? AtStart ?? Anywhere,
            (true, false) => AtStart ?? Anywhere,
            (false, true) => AtEnd ?? Anywhere,
            _ => Anywhere,
        };
    }
}
