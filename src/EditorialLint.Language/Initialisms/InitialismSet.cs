using System.Collections.Frozen;
using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Initialisms;

/// <summary>The initialisms of a document: where they stand, and where the text says what they mean.</summary>
public sealed class InitialismSet
{
    private const int Shortest = 2, Longest = 7;

    private InitialismSet(FrozenDictionary<string, ImmutableArray<int>> places, ImmutableArray<InitialismDefinition> definitions)
    {
        Places = places;
        Definitions = definitions;
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<InitialismSet> Layer { get; } = new(Read);

    /// <summary>By initialism, the token indexes of its places in order; plurals and possessives count.</summary>
    public FrozenDictionary<string, ImmutableArray<int>> Places { get; }

    /// <summary>The definitions, in text order.</summary>
    public ImmutableArray<InitialismDefinition> Definitions { get; }

    private static InitialismSet Read(Document document)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var definitions = ImmutableArray.CreateBuilder<InitialismDefinition>();
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (document.Tokens[i].Kind != TokenKind.Word || !char.IsUpper(document.GetText(i)[0]))
                    continue;
                foreach (Range part in document.GetBareText(i).Split('-'))
                {
                    ReadOnlySpan<char> capitals = Capitals(document.GetBareText(i)[part]);
                    if (capitals.IsEmpty)
                        continue;
                    if (!lookup.TryGetValue(capitals, out List<int>? known))
                        lookup[capitals] = known = [];
                    known.Add(i);
                }

                if (!Capitals(document.GetBareText(i)).IsEmpty && InitialismReader.FindDefinition(sentence, i) is { } definition)
                    definitions.Add(definition);
            }
        }

        return new InitialismSet(places.ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal), definitions.DrainToImmutable());
    }

    /// <summary>The capitals of an initialism, without the ending of a plural; empty for another word.</summary>
    private static ReadOnlySpan<char> Capitals(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> capitals = word.EndsWith('s') ? word[..^1] : word;
        return capitals.Length is >= Shortest and <= Longest && !capitals.ContainsAnyExceptInRange('A', 'Z') ? capitals : [];
    }
}
