using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Fixing;

/// <summary>Writes the difference of two versions of a file as a patch that <c>git apply</c> and <c>patch -p1</c> take.</summary>
/// <remarks>POSIX's unified format (diff -u), with git's prefixes and quoted names.</remarks>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the patch of one file.</summary>
    /// <param name="stream">Takes the patch. Lines are written in the file's own encoding, so that the patch fits it; those of a UTF-16 file in UTF-8, for reading.</param>
    /// <param name="before">The text as the file holds it.</param>
    /// <param name="after">The new content.</param>
    public static void Write(Stream stream, SourceText before, string after)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string mark = before.HasByteOrderMark ? "\uFEFF" : "";
        string[] left = SplitLines(mark + before.Content), right = SplitLines(mark + after);
        ImmutableArray<LineChange> changes = LineDiff.Compare(left, right);
        if (changes.IsEmpty)
            return;
        string name = before.Path.TrimStart('/');
        stream.Write(Encoding.UTF8.GetBytes($"--- {Name("a/" + name)}\n+++ {Name("b/" + name)}\n"));
        var body = new StringBuilder();
        for (int first = 0; first < changes.Length;)
        {
            int last = first;
            while (last + 1 < changes.Length && changes[last + 1].BeforeStart - End(changes[last]) <= 2 * Context)
                last++;
            WriteHunk(body, left, right, changes.AsSpan()[first..(last + 1)]);
            first = last + 1;
        }

        stream.Write(Encode(before, body.ToString()));
    }

    private static int End(LineChange change) => change.BeforeStart + change.BeforeCount;

    private static void WriteHunk(StringBuilder body, string[] left, string[] right, ReadOnlySpan<LineChange> changes)
    {
        int from = Math.Max(0, changes[0].BeforeStart - Context);
        int to = Math.Min(left.Length, End(changes[^1]) + Context);
        int shift = changes[0].AfterStart - changes[0].BeforeStart;
        int grown = 0;
        foreach (LineChange change in changes)
            grown += change.AfterCount - change.BeforeCount;
        body.Append("@@ -").Append(Range(from, to - from)).Append(" +").Append(Range(from + shift, to - from + grown)).Append(" @@\n");
        int at = from;
        foreach (LineChange change in changes)
        {
            WriteLines(body, ' ', left, at, change.BeforeStart);
            WriteLines(body, '-', left, change.BeforeStart, End(change));
            WriteLines(body, '+', right, change.AfterStart, change.AfterStart + change.AfterCount);
            at = End(change);
        }

        WriteLines(body, ' ', left, at, to);
    }

    /// <summary>First line and number of lines; an empty range names the line before it.</summary>
    private static string Range(int start, int count)
    {
        string first = (count == 0 ? start : start + 1).ToString(CultureInfo.InvariantCulture);
        return count == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first},{count}");
    }

    private static void WriteLines(StringBuilder body, char sign, string[] lines, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            body.Append(sign).Append(lines[i]);
            if (!lines[i].EndsWith('\n'))
                body.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>Lines as a patch counts them: they end in a line feed, which belongs to them.</summary>
    private static string[] SplitLines(string text)
    {
        var lines = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..end]);
            at = end;
        }

        return [.. lines];
    }

    /// <summary>A name with control characters, quotation marks or backslashes is quoted as git does; one with blanks ends in a tab.</summary>
    private static string Name(string path)
    {
        if (!path.Any(static c => c < ' ' || c is '"' or '\\' or '\u007F'))
            return path.Contains(' ', StringComparison.Ordinal) ? path + '\t' : path;
        var quoted = new StringBuilder("\"");
        foreach (char c in path)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is < ' ' or '\u007F')
                quoted.Append('\\').Append(Convert.ToString(c, 8).PadLeft(3, '0'));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private static byte[] Encode(SourceText file, string body)
    {
        bool single = file.Encoding is not (SourceEncoding.Utf8 or SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian);
        var plain = new SourceText(file.Path, "", file.Encoding, hasByteOrderMark: false, []);
        return single && SourceCodec.TryEncode(plain, body, out byte[] bytes) ? bytes : Encoding.UTF8.GetBytes(body);
    }
}
