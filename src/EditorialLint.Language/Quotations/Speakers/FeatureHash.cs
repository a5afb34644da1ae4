using System.Numerics;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Gathers features, each a hash of its template and values.</summary>
internal ref struct FeatureHash(int count)
{
    private int _used;

    internal uint[] Features { get; } = new uint[count];

    internal void Add(uint a, uint b = 0, uint c = 0, uint d = 0)
    {
        Features[_used] = Of((uint)_used, a, b, (c * 0x10001u) + d);
        _used++;
    }

    internal static uint Of(uint template, uint a, uint b, uint c)
    {
        uint hash = (template + 1) * 0x9E3779B1u;
        hash = (hash ^ (a + 0x7F4A7C15u)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 15) ^ (b + 0x1B873593u)) * 0xC2B2AE35u;
        hash = (hash ^ (hash >> 13) ^ (c + 0x165667B1u)) * 0x27D4EB2Fu;
        return hash ^ (hash >> 16);
    }

    /// <summary>Turns the values of fields into hashes that <see cref="OfPair"/> joins.</summary>
    internal static void MixFields(Span<uint> fields)
    {
        for (int i = 0; i < fields.Length; i++)
            fields[i] = Of(200, (uint)i, fields[i], 0);
    }

    /// <summary>The feature of two fields, cheap since a candidate has hundreds.</summary>
    internal static uint OfPair(uint one, uint other)
    {
        uint hash = (one + BitOperations.RotateLeft(other, 11)) * 0x9E3779B1u;
        return hash ^ (hash >> 15);
    }
}
