using System.Buffers.Binary;
using System.Runtime.InteropServices;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Training.Dictionaries;

/// <summary>Builds a <see cref="WordGraph"/>: a trie whose equal subtrees are then made one.</summary>
internal sealed class WordGraphBuilder
{
    private readonly Node _root = new();

    internal void Add(string word, WordGraphInfo info)
    {
        Span<byte> symbols = stackalloc byte[4 * word.Length];
        int count = WordGraphSymbol.Encode(word, symbols);
        if (count < 0)
            throw new InvalidDataException($"'{word}' has a character that the graph's alphabet lacks; add it to {nameof(WordGraphSymbol)}.");
        Node node = _root;
        foreach (byte symbol in symbols[..count])
        {
            if (!node.Next.TryGetValue(symbol, out Node? next))
                node.Next.Add(symbol, next = new Node());
            node = next;
        }

        node.Info = info;
    }

    internal byte[] ToBytes()
    {
        // Index 0 holds the root's index, so that no node has it.
        List<uint> data = [.. Enumerable.Repeat(0u, WordGraph.PairsStart + WordGraph.Pairs)];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        data[0] = (uint)Write(_root, data, known);
        for (int pair = 0; pair < WordGraph.Pairs; pair++)
        {
            Node? second = _root.Next.GetValueOrDefault((byte)(pair / WordGraphSymbol.Letters))?.Next.GetValueOrDefault((byte)(pair % WordGraphSymbol.Letters));
            data[WordGraph.PairsStart + pair] = second is null ? WordGraph.None : (uint)Write(second, data, known);
        }

        byte[] bytes = new byte[data.Count * sizeof(uint)];
        for (int i = 0; i < data.Count; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), data[i]);
        return bytes;
    }

    private static int Write(Node node, List<uint> data, Dictionary<string, int> known)
    {
        uint mask = 0;
        var words = new List<uint> { 0 };
        if (node.Info.IsWord)
        {
            mask |= 1u << WordGraphSymbol.EndBit;
            words.Add(node.Info.Bits);
        }

        foreach ((byte symbol, Node next) in node.Next)
        {
            mask |= 1u << symbol;
            words.Add((uint)Write(next, data, known));
        }

        words[0] = mask;
        string key = new(MemoryMarshal.Cast<uint, char>(CollectionsMarshal.AsSpan(words)));
        if (known.TryGetValue(key, out int index))
            return index;
        index = data.Count;
        data.AddRange(words);
        known.Add(key, index);
        return index;
    }

    private sealed class Node
    {
        internal SortedDictionary<byte, Node> Next { get; } = [];

        internal WordGraphInfo Info { get; set; }
    }
}
