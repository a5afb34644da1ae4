using System.Runtime.InteropServices;
using System.Text;

namespace EditorialLint.Training.Confusions;

/// <summary>How likely a word is behind the two before it: a language model in CMU Sphinx's binary form of order 3.</summary>
/// <remarks>
/// All chances are natural logarithms. The file: a magic word, the order, how many words, pairs and triples there are, tables that
/// the chances of pairs and triples point into, the words' chances, packed pairs and triples as a trie that starts from the last word,
/// and the words themselves, sorted.
/// </remarks>
internal sealed class TrigramModel
{
    private const int TableBits = 16;

    /// <summary>The file's logarithms are to the base of 1.0001.</summary>
    private static readonly float Step = (float)Math.Log(1.0001);

    private readonly byte[] _bytes;
    private readonly string[] _words;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly float[] _chances;
    private readonly float[] _backoffs;
    private readonly Dictionary<long, (float Chance, float Backoff)> _pairs = [];
    private readonly Dictionary<long, float> _triples = [];

    private TrigramModel(byte[] bytes)
    {
        _bytes = bytes;
        int at = "Trie Language Model".Length;
        if (Encoding.ASCII.GetString(bytes, 0, at) != "Trie Language Model" || bytes[at] != 3)
            throw new InvalidDataException("This is no trigram model.");
        int words = ReadInt(at + 1), pairs = ReadInt(at + 5), triples = ReadInt(at + 9);
        int tables = at + 17, table = sizeof(float) << TableBits;
        int wordBits = Bits(words), nextBits = Bits(triples), pairBits = wordBits + (2 * TableBits) + nextBits, tripleBits = wordBits + TableBits;
        int ones = tables + (3 * table), twos = ones + (12 * (words + 1));
        int threes = twos + Length(pairs, pairBits), names = threes + Length(triples, tripleBits);
        _words = Encoding.UTF8.GetString(bytes, names + sizeof(int), ReadInt(names)).Split('\0')[..words];
        _chances = new float[words];
        _backoffs = new float[words];
        for (int word = 0; word < words; word++)
        {
            _indexes[_words[word]] = word;
            _chances[word] = ReadFloat(ones + (12 * word)) * Step;
            _backoffs[word] = ReadFloat(ones + (12 * word) + 4) * Step;
        }

        for (int last = 0; last < words; last++)
        {
            for (int pair = ReadInt(ones + (12 * last) + 8); pair < ReadInt(ones + (12 * (last + 1)) + 8); pair++)
            {
                long bit = (long)pair * pairBits;
                int before = ReadBits(twos, bit, wordBits);
                float backoff = ReadFloat(tables + table + (ReadBits(twos, bit + wordBits, TableBits) * sizeof(float)));
                float chance = ReadFloat(tables + (ReadBits(twos, bit + wordBits + TableBits, TableBits) * sizeof(float)));
                _pairs[Key(before, last)] = (chance * Step, backoff * Step);
                int end = ReadBits(twos, bit + pairBits + wordBits + (2 * TableBits), nextBits);
                for (int triple = ReadBits(twos, bit + wordBits + (2 * TableBits), nextBits); triple < end; triple++)
                {
                    long place = (long)triple * tripleBits;
                    int first = ReadBits(threes, place, wordBits);
                    _triples[Key(first, before, last)] = ReadFloat(tables + (2 * table) + (ReadBits(threes, place + wordBits, TableBits) * sizeof(float))) * Step;
                }
            }
        }
    }

    /// <summary>All pairs of words that the model knows.</summary>
    internal IEnumerable<(int First, int Last)> Pairs => _pairs.Keys.Select(static key => ((int)(key >> 20), (int)(key & 0xFFFFF)));

    /// <summary>All triples of words that the model knows.</summary>
    internal IEnumerable<(int First, int Middle, int Last)> Triples =>
        _triples.Keys.Select(static key => ((int)(key >> 40), (int)((key >> 20) & 0xFFFFF), (int)(key & 0xFFFFF)));

    internal static TrigramModel Read(string path) => new(File.ReadAllBytes(path));

    /// <summary>The index of a word in small letters; -1 for one that is not known.</summary>
    internal int Find(string word) => _indexes.GetValueOrDefault(word, -1);

    internal string WordAt(int index) => _words[index];

    internal float One(int word) => _chances[word];

    /// <summary>What a chance is worth where nothing is known of a word behind this one.</summary>
    internal float Backoff(int word) => _backoffs[word];

    /// <summary>The same behind two words.</summary>
    internal float Backoff(int first, int last) => _pairs.TryGetValue(Key(first, last), out (float Chance, float Backoff) pair) ? pair.Backoff : 0;

    internal float Two(int first, int last) =>
        _pairs.TryGetValue(Key(first, last), out (float Chance, float Backoff) pair) ? pair.Chance : _backoffs[first] + _chances[last];

    internal float Three(int first, int middle, int last) =>
        _triples.TryGetValue(Key(first, middle, last), out float chance) ? chance : Backoff(first, middle) + Two(middle, last);

    private static long Key(int first, int last) => ((long)first << 20) | (uint)last;

    private static long Key(int first, int middle, int last) => ((long)first << 40) | ((long)middle << 20) | (uint)last;

    private static int Bits(int most) => 32 - int.LeadingZeroCount(most);

    private static int Length(int entries, int bits) => (int)((((1L + entries) * bits) + 7) / 8) + sizeof(long);

    private int ReadInt(int at) => MemoryMarshal.Read<int>(_bytes.AsSpan(at));

    private float ReadFloat(int at) => MemoryMarshal.Read<float>(_bytes.AsSpan(at));

    private int ReadBits(int start, long bit, int count) =>
        (int)((MemoryMarshal.Read<ulong>(_bytes.AsSpan(start + (int)(bit >> 3))) >> (int)(bit & 7)) & ((1UL << count) - 1));
}
