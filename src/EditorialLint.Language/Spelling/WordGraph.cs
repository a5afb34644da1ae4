using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EditorialLint.Language.Spelling;

/// <summary>A minimal acyclic automaton of words, used where it lies: nothing is read or built to open it.</summary>
/// <remarks>
/// A node is a mask of its symbols, then with <see cref="WordGraphSymbol.EndBit"/> what is known of the word that ends
/// there, then for each symbol the index of the next node. All are 32 bits, little-endian. The first is the root's index;
/// then come the nodes behind all pairs of small letters, for nearly every word begins with one.
/// </remarks>
internal readonly ref struct WordGraph(ReadOnlySpan<byte> bytes)
{
    private const uint SymbolMask = 0x3FFF_FFFF;

    private readonly ReadOnlySpan<uint> _data = MemoryMarshal.Cast<byte, uint>(bytes);

    /// <summary>Where the nodes behind two letters stand.</summary>
    internal const int PairsStart = 1;

    /// <summary>How many such nodes there are.</summary>
    internal const int Pairs = WordGraphSymbol.Letters * WordGraphSymbol.Letters;

    /// <summary>No node has this index.</summary>
    internal const int None = 0;

    internal int Root => (int)_data[0];

    /// <summary>The node behind a symbol, or <see cref="None"/>.</summary>
    internal int Step(int node, int symbol)
    {
        uint mask = At(node), bit = 1u << symbol;
        return (mask & bit) == 0 ? None : (int)At(node + 1 + (int)(mask >> WordGraphSymbol.EndBit) + BitOperations.PopCount(mask & (bit - 1)));
    }

    /// <summary>The symbols that a node has, as bits.</summary>
    internal uint SymbolsOf(int node) => At(node) & SymbolMask;

    /// <summary>What is known of the word that ends at a node.</summary>
    internal WordGraphInfo InfoOf(int node) => new((At(node) >> WordGraphSymbol.EndBit) == 0 ? 0 : At(node + 1));

    /// <summary>Goes on from a node along characters in the casing that they have.</summary>
    internal int Walk(int node, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            uint symbol = (uint)c - 'a';
            node = symbol < WordGraphSymbol.Letters ? Step(node, (int)symbol) : StepOther(node, c);
            if (node == None)
                return None;
        }

        return node;
    }

    /// <summary>What is known of a word in the casing that it has.</summary>
    internal WordGraphInfo Find(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[0] - (uint)'a' is < WordGraphSymbol.Letters and var first)
            return Find((int)first, word[1..]);
        int node = Walk(Root, word);
        return node == None ? default : InfoOf(node);
    }

    /// <summary>What is known of the word that a letter and a rest make.</summary>
    internal WordGraphInfo Find(int letter, ReadOnlySpan<char> rest)
    {
        int node;
        if (rest.Length > 0 && rest[0] - (uint)'a' is < WordGraphSymbol.Letters and var second)
        {
            node = (int)At(PairsStart + (letter * WordGraphSymbol.Letters) + (int)second);
            rest = rest[1..];
        }
        else
        {
            node = Step(Root, letter);
        }

        node = node == None ? node : Walk(node, rest);
        return node == None ? default : InfoOf(node);
    }

    // Every index comes from the graph itself; a check at each letter would be a third of the time.
    private uint At(int index) => Unsafe.Add(ref MemoryMarshal.GetReference(_data), index);

    /// <summary>Goes along one character that is no small letter of the alphabet.</summary>
    internal int StepOther(int node, char written)
    {
        char c = char.ToLowerInvariant(written);
        if (c != written && (node = Step(node, WordGraphSymbol.Capital)) == None)
            return None;
        int symbol = WordGraphSymbol.Of(c);
        if (symbol >= 0)
            return Step(node, symbol);
        int other = WordGraphSymbol.Others.IndexOf(c);
        if (other < 0 || (node = Step(node, WordGraphSymbol.Other)) == None || (node = Step(node, other / WordGraphSymbol.Letters)) == None)
            return None;
        return Step(node, other % WordGraphSymbol.Letters);
    }
}
