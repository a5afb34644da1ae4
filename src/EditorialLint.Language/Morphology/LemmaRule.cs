using System.Runtime.CompilerServices;

namespace EditorialLint.Language.Morphology;

/// <summary>How a form becomes its lemma: what is cut off its end, and what is put there.</summary>
/// <param name="KeepsCase">Whether capitals stay; else all letters become small.</param>
/// <param name="Cut">Characters to cut off.</param>
/// <param name="Ending">What follows instead.</param>
internal readonly record struct LemmaRule(bool KeepsCase, int Cut, string Ending)
{
    /// <summary>The length of a rule in the model: the two numbers, the length of the ending, and the ending.</summary>
    internal const int Size = 32;

    internal const int MaximumEnding = 14;

    internal void Write(Span<byte> bytes)
    {
        bytes[0] = KeepsCase ? (byte)1 : (byte)0;
        bytes[1] = (byte)Cut;
        bytes[2] = (byte)Ending.Length;
        for (int i = 0; i < Ending.Length; i++)
            Unsafe.WriteUnaligned(ref bytes[4 + (2 * i)], Ending[i]);
    }

    /// <summary>The lemma, or null where the form is too short for the rule.</summary>
    internal string? Apply(ReadOnlySpan<char> form)
    {
        if (Cut > form.Length)
            return null;
        string stem = KeepsCase ? form[..^Cut].ToString() : Lower(form[..^Cut]);
        return stem + Ending;
    }

    private static string Lower(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (chars, from) => from.ToLowerInvariant(chars));
}
