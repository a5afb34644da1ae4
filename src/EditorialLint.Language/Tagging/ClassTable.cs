using System.Runtime.CompilerServices;
using EditorialLint.Language.Models;

namespace EditorialLint.Language.Tagging;

/// <summary>Maps hashed words to small classes, in place.</summary>
/// <remarks>
/// Open addressing over a power of two of slots: the low bits of a slot are a class, the others the low ones of the word's hash. With
/// classes of 8 bits, a word that is not in the table is taken for one that is about once in fifty thousand times.
/// </remarks>
internal readonly unsafe struct ClassTable
{
    // Keeps the bytes alive that the address points to.
    private readonly ModelData _data;
    private readonly uint* _slots;
    private readonly int _shift;
    private readonly int _classBits;

    internal ClassTable(ModelData data, int offset, int bits, int classBits = 8)
    {
        _data = data;
        _slots = (uint*)data.Section(offset, sizeof(uint) << bits);
        _shift = 32 - bits;
        _classBits = classBits;
    }

    /// <summary>The class of a word, or 0.</summary>
    internal uint this[uint hash]
    {
        get
        {
            uint mask = uint.MaxValue >> _shift, classes = (1u << _classBits) - 1;
            for (uint slot = hash >> _shift; ; slot = (slot + 1) & mask)
            {
                uint entry = Unsafe.ReadUnaligned<uint>(_slots + slot);
                if ((entry & classes) == 0)
                    return 0;
                if (((entry >> _classBits) ^ hash) << _classBits == 0)
                    return entry & classes;
            }
        }
    }

    /// <summary>Lays a table out.</summary>
    /// <param name="classes">Classes by hash, none of them 0.</param>
    /// <param name="bits">Two to this power is the number of slots: more than there are words.</param>
    /// <param name="classBits">As many bits as the greatest class has.</param>
    internal static uint[] Build(IReadOnlyDictionary<uint, ushort> classes, int bits, int classBits = 8)
    {
        uint[] slots = new uint[1 << bits];
        foreach ((uint hash, ushort value) in classes.OrderBy(static pair => pair.Key))
        {
            uint slot = hash >> (32 - bits);
            while (slots[slot] != 0)
                slot = (slot + 1) & (uint)(slots.Length - 1);
            slots[slot] = (hash << classBits) | value;
        }

        return slots;
    }
}
