using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EditorialLint.Generators;

/// <summary>A place in a file that compares by value, unlike <see cref="Location"/>.</summary>
internal readonly record struct SourcePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourcePlace Of(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        return new SourcePlace(lines.Path, location.SourceSpan, lines.Span);
    }

    /// <summary>A place of no length.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">One-based line.</param>
    /// <param name="column">One-based column.</param>
    public static SourcePlace At(string path, int line, int column)
    {
        var position = new LinePosition(line - 1, column - 1);
        return new SourcePlace(path, default, new LinePositionSpan(position, position));
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
