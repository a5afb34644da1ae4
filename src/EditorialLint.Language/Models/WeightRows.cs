using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EditorialLint.Language.Models;

/// <summary>Sums rows of 8-bit weights that lie behind hashed features.</summary>
/// <remarks>
/// A feature's row starts at its hash and holds a weight for every class; rows overlap, so that a table needs no more bytes than
/// it has weights worth keeping. Sums of 16 bits cannot overflow: fewer than 256 features of at most 127.
/// </remarks>
internal static unsafe class WeightRows
{
    /// <summary>Spreads a feature over a table of 2^(32 - shift) weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Row(uint feature, int shift) => (feature * 0x9E3779B1u) >> shift;

    /// <summary>Scores 64 classes.</summary>
    internal static void Sum64(sbyte* weights, int shift, ReadOnlySpan<uint> features, Span<short> scores)
    {
        Vector128<short> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        foreach (uint feature in features)
        {
            sbyte* row = weights + Row(feature, shift);
            Vector128<sbyte> one = Vector128.Load(row), two = Vector128.Load(row + 16), three = Vector128.Load(row + 32), four = Vector128.Load(row + 48);
            a += Vector128.WidenLower(one);
            b += Vector128.WidenUpper(one);
            c += Vector128.WidenLower(two);
            d += Vector128.WidenUpper(two);
            e += Vector128.WidenLower(three);
            f += Vector128.WidenUpper(three);
            g += Vector128.WidenLower(four);
            h += Vector128.WidenUpper(four);
        }

        a.CopyTo(scores);
        b.CopyTo(scores[8..]);
        c.CopyTo(scores[16..]);
        d.CopyTo(scores[24..]);
        e.CopyTo(scores[32..]);
        f.CopyTo(scores[40..]);
        g.CopyTo(scores[48..]);
        h.CopyTo(scores[56..]);
    }

    /// <summary>Scores 16 classes.</summary>
    internal static void Sum16(sbyte* weights, int shift, ReadOnlySpan<uint> features, Span<short> scores)
    {
        Vector128<short> a = default, b = default;
        foreach (uint feature in features)
        {
            Vector128<sbyte> one = Vector128.Load(weights + Row(feature, shift));
            a += Vector128.WidenLower(one);
            b += Vector128.WidenUpper(one);
        }

        a.CopyTo(scores);
        b.CopyTo(scores[8..]);
    }

    /// <summary>Scores 48 classes.</summary>
    internal static void Sum48(sbyte* weights, int shift, ReadOnlySpan<uint> features, Span<short> scores)
    {
        Vector128<short> a = default, b = default, c = default, d = default, e = default, f = default;
        foreach (uint feature in features)
        {
            sbyte* row = weights + Row(feature, shift);
            Vector128<sbyte> one = Vector128.Load(row), two = Vector128.Load(row + 16), three = Vector128.Load(row + 32);
            a += Vector128.WidenLower(one);
            b += Vector128.WidenUpper(one);
            c += Vector128.WidenLower(two);
            d += Vector128.WidenUpper(two);
            e += Vector128.WidenLower(three);
            f += Vector128.WidenUpper(three);
        }

        a.CopyTo(scores);
        b.CopyTo(scores[8..]);
        c.CopyTo(scores[16..]);
        d.CopyTo(scores[24..]);
        e.CopyTo(scores[32..]);
        f.CopyTo(scores[40..]);
    }

    /// <summary>The first index of the highest score.</summary>
    internal static int IndexOfMaximum(ReadOnlySpan<short> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
