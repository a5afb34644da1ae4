using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>A stretch of prose that comes from one stretch of the source.</summary>
/// <param name="Start">Offset in the prose.</param>
/// <param name="Length">Length in the prose, from one to the length of the source.</param>
/// <param name="Source">Its source.</param>
/// <remarks>
/// Each character has one of the source, and the last one has all that are left. So text that stands for itself maps
/// exactly, and two tokens of one entity still have places of their own.
/// </remarks>
internal readonly record struct ProseSegment(int Start, int Length, TextSpan Source)
{
    /// <summary>Whether a character of the prose is in this stretch.</summary>
    internal bool Holds(int offset) => (uint)(offset - Start) < (uint)Length;

    /// <summary>Where the source of a character of this stretch begins.</summary>
    internal int StartOf(int offset) => Source.Start + (offset - Start);

    /// <summary>Where the source of a character of this stretch ends.</summary>
    internal int EndOf(int offset) => offset - Start == Length - 1 ? Source.End : Source.Start + (offset - Start) + 1;

    /// <summary>The first character of this stretch whose source begins at an offset or behind it; the end of the stretch if none does.</summary>
    internal int FirstFrom(int offset) => Start + Math.Min(offset - Source.Start, Length);
}
