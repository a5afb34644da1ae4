using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace EditorialLint.Language.Models;

/// <summary>Sums rows of 8-bit weights that lie behind hashed features.</summary>
/// <remarks>
/// A feature's row starts at its hash and holds a weight for every class; rows overlap, so that a table needs no more bytes than
/// it has weights worth keeping. Sums of 16 bits cannot overflow: fewer than 256 features of at most 127. Processors with AVX2 are
/// asked for by name, since a native build for all processors takes the portable vectors no wider than 128 bits.
/// </remarks>
internal static unsafe class WeightRows
{
    /// <summary>Spreads a feature over a table of 2^(32 - shift) weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Row(uint feature, int shift) => (feature * 0x9E3779B1u) >> shift;

    /// <summary>Adds the scores of 16 classes to those that are there.</summary>
    internal static void Add16(sbyte* weights, int shift, ReadOnlySpan<uint> features, Span<short> scores)
    {
        if (Avx2.IsSupported)
        {
            Vector256<short> sum = Vector256.Create<short>(scores);
            foreach (uint feature in features)
                sum = Avx2.Add(sum, Avx2.ConvertToVector256Int16(weights + Row(feature, shift)));
            sum.CopyTo(scores);
            return;
        }

        Vector128<short> a = Vector128.Create<short>(scores), b = Vector128.Create<short>(scores[8..]);
        foreach (uint feature in features)
        {
            Vector128<sbyte> one = Vector128.Load(weights + Row(feature, shift));
            a += Vector128.WidenLower(one);
            b += Vector128.WidenUpper(one);
        }

        a.CopyTo(scores);
        b.CopyTo(scores[8..]);
    }

    /// <summary>Adds the scores of 48 classes to those that are there.</summary>
    internal static void Add48(sbyte* weights, int shift, ReadOnlySpan<uint> features, Span<short> scores)
    {
        if (!Avx2.IsSupported)
        {
            for (int at = 0; at < 48; at += 16)
                Add16(weights + at, shift, features, scores[at..]);
            return;
        }

        Vector256<short> a = Vector256.Create<short>(scores), b = Vector256.Create<short>(scores[16..]), c = Vector256.Create<short>(scores[32..]);
        foreach (uint feature in features)
        {
            sbyte* row = weights + Row(feature, shift);
            a = Avx2.Add(a, Avx2.ConvertToVector256Int16(row));
            b = Avx2.Add(b, Avx2.ConvertToVector256Int16(row + 16));
            c = Avx2.Add(c, Avx2.ConvertToVector256Int16(row + 32));
        }

        a.CopyTo(scores);
        b.CopyTo(scores[16..]);
        c.CopyTo(scores[32..]);
    }

    /// <summary>Adds the scores of 64 classes to those that are there.</summary>
    internal static void Add64(sbyte* weights, int shift, ReadOnlySpan<uint> features, Span<short> scores)
    {
        if (!Avx2.IsSupported)
        {
            Add48(weights, shift, features, scores);
            Add16(weights + 48, shift, features, scores[48..]);
            return;
        }

        Vector256<short> a = Vector256.Create<short>(scores), b = Vector256.Create<short>(scores[16..]);
        Vector256<short> c = Vector256.Create<short>(scores[32..]), d = Vector256.Create<short>(scores[48..]);
        foreach (uint feature in features)
        {
            sbyte* row = weights + Row(feature, shift);
            a = Avx2.Add(a, Avx2.ConvertToVector256Int16(row));
            b = Avx2.Add(b, Avx2.ConvertToVector256Int16(row + 16));
            c = Avx2.Add(c, Avx2.ConvertToVector256Int16(row + 32));
            d = Avx2.Add(d, Avx2.ConvertToVector256Int16(row + 48));
        }

        a.CopyTo(scores);
        b.CopyTo(scores[16..]);
        c.CopyTo(scores[32..]);
        d.CopyTo(scores[48..]);
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
