using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Driving;

internal static class TextSpanChecks
{
    /// <summary>Whether the span lies inside the text. Sums in 64 bits: a broken rule may give any numbers.</summary>
    internal static bool Holds(this SourceText text, TextSpan span) =>
        span.Start >= 0 && span.Length >= 0 && (long)span.Start + span.Length <= text.Length;
}
