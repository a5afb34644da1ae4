namespace EditorialLint.Training.Learning;

/// <summary>Squeezes weights into 8 bits.</summary>
internal static class Quantization
{
    /// <summary>Scales by the greatest weight, so that none is clipped, and rounds.</summary>
    /// <param name="weights">The weights.</param>
    /// <returns>The bytes, and what a step of them is worth.</returns>
    internal static (sbyte[] Bytes, float Unit) ToBytes(ReadOnlySpan<float> weights)
    {
        float greatest = float.Epsilon;
        foreach (float weight in weights)
            greatest = Math.Max(greatest, Math.Abs(weight));
        float scale = 127 / greatest;
        sbyte[] bytes = new sbyte[weights.Length];
        for (int i = 0; i < weights.Length; i++)
            bytes[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] * scale), -127, 127);
        return (bytes, 1 / scale);
    }
}
