namespace EditorialLint.Training.Learning;

/// <summary>Squeezes weights into 8 bits.</summary>
internal static class Quantization
{
    /// <summary>Scales by the greatest weight, so that none is clipped, and rounds.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="limit">How many of the greatest may be clipped.</param>
    internal static sbyte[] ToBytes(ReadOnlySpan<float> weights, int limit = 0)
    {
        float[] sizes = new float[weights.Length];
        for (int i = 0; i < weights.Length; i++)
            sizes[i] = Math.Abs(weights[i]);
        Array.Sort(sizes);
        float scale = 127 / Math.Max(sizes[^(1 + limit)], float.Epsilon);
        sbyte[] bytes = new sbyte[weights.Length];
        for (int i = 0; i < weights.Length; i++)
            bytes[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] * scale), -127, 127);
        return bytes;
    }
}
