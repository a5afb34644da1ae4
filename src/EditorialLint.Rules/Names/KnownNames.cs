using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;

namespace EditorialLint.Rules.Names;

/// <summary>What a text itself shows about the case of its words.</summary>
internal sealed class KnownNames
{
    private readonly Document _document;
    private readonly HashSet<string> _names;
    private (HashSet<string> Capitalized, HashSet<string> Common)? _words;

    internal KnownNames(Document document)
    {
        _document = document;
        _names = [.. document.Get(NameSet.Layer).Mentions.Select(static mention => mention.LastWord.ToString())];
    }

    private (HashSet<string> Capitalized, HashSet<string> Common) Words => _words ??= ReadWords(_document);

    /// <summary>Whether a name of the text ends with the word. A word that opens a sentence has its capital from there.</summary>
    internal bool Contains(string word) => _names.Contains(word);

    /// <summary>Whether the text writes the word with a capital anywhere, be it at the start of a sentence.</summary>
    internal bool IsCapitalized(string word) => Words.Capitalized.Contains(word);

    /// <summary>Whether the text writes the word small more than once: a common word here, whatever names there are.</summary>
    internal bool IsCommonWord(ReadOnlySpan<char> word) => Words.Common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static (HashSet<string> Capitalized, HashSet<string> Common) ReadWords(Document document)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var capitalized = new HashSet<string>(StringComparer.Ordinal);
        var common = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> once = all.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> again = common.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> capitals = capitalized.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word)
                continue;
            ReadOnlySpan<char> text = document.GetText(i);
            if (document.Tokens[i].Has(TokenTraits.Capitalized))
                capitals.Add(text);
            else if (!once.Add(text))
                again.Add(text);
        }

        return (capitalized, common);
    }
}
