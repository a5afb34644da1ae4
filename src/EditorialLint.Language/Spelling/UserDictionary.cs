using System.Collections.Immutable;
using EditorialLint.Core.Analysis;

namespace EditorialLint.Language.Spelling;

/// <summary>A user's word lists and further dictionaries.</summary>
public sealed class UserDictionary : IWordList
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly ImmutableArray<ISpellingDictionary> _dictionaries;

    /// <summary>Joins lists and dictionaries.</summary>
    /// <param name="lists">The texts of word lists: a word a line; lines that begin with <c>#</c> are comments.</param>
    /// <param name="dictionaries">The dictionaries.</param>
    public UserDictionary(IEnumerable<string> lists, ImmutableArray<ISpellingDictionary> dictionaries)
    {
        ArgumentNullException.ThrowIfNull(lists);
        _dictionaries = dictionaries;
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string list in lists)
        {
            foreach (ReadOnlySpan<char> line in list.AsSpan().EnumerateLines())
            {
                ReadOnlySpan<char> word = line.Trim();
                if (!word.IsEmpty && word[0] != '#')
                    _words.Add(word.ToString().Replace('’', '\''));
            }
        }
    }

    /// <summary>Whether a list or a dictionary has the word. A listed word in small letters may begin with a capital.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return false;
        string? straight = word.Contains('’') ? word.ToString().Replace('’', '\'') : null;
        ReadOnlySpan<char> text = straight ?? word;
        if (_bySpan.Contains(text) || (char.IsUpper(text[0]) && _words.Contains(char.ToLowerInvariant(text[0]) + text[1..].ToString())))
            return true;
        foreach (ISpellingDictionary dictionary in _dictionaries)
        {
            if (dictionary.Check(text))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Suggest(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        string straight = word.Replace('’', '\'');
        string small = char.ToLowerInvariant(straight[0]) + straight[1..];
        bool isCapitalized = small[0] != straight[0];
        IEnumerable<string> listed = _words.Where(other => OneSlip.Separates(straight, other) || OneSlip.Separates(small, other))
            .Order(StringComparer.Ordinal)
            .Select(other => isCapitalized ? char.ToUpperInvariant(other[0]) + other[1..] : other);
        return [.. listed.Concat(_dictionaries.SelectMany(dictionary => dictionary.Suggest(straight))).Distinct(StringComparer.Ordinal)];
    }
}
