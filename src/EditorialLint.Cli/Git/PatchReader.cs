using System.Buffers.Text;
using System.Collections.Immutable;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli.Git;

/// <summary>
/// Reads what <c>git diff --numstat --patch -z --unified=0</c> prints: first a record for each file, then the patch,
/// of which only the places are kept.
/// </summary>
/// <param name="records">Git's output.</param>
/// <param name="changes">Takes the lines of each changed file; null for a file that counts as a whole.</param>
internal sealed class PatchReader(ByteRecords records, Dictionary<string, ImmutableArray<LineRange>?> changes)
{
    /// <summary>Reads all of it.</summary>
    /// <returns>False when it is not what git prints.</returns>
    public bool TryRead() => TryReadCounts() && TryReadPatch();

    private bool TryReadCounts()
    {
        while (records.TryRead(0, out ReadOnlySpan<byte> record))
        {
            // An empty record divides the counts from the patch.
            if (record.IsEmpty)
                return true;
            bool isBinary = record.StartsWith("-\t-\t"u8);
            int path = PathStart(record);
            if (path < 0)
                return false;
            string name;
            if (path < record.Length)
            {
                GitNames.TryDecode(record[path..], out name);
            }
            else
            {
                // A renamed file has both of its paths in records of their own.
                if (!records.TrySkip(0, out _) || !records.TryRead(0, out ReadOnlySpan<byte> renamed))
                    return false;
                GitNames.TryDecode(renamed, out name);
            }

            if (isBinary)
                changes[name] = null;
        }

        return true;
    }

    /// <summary>Where the path begins: behind two counts, each with a tab.</summary>
    private static int PathStart(ReadOnlySpan<byte> record)
    {
        int first = record.IndexOf((byte)'\t');
        int second = first < 0 ? -1 : record[(first + 1)..].IndexOf((byte)'\t');
        return second < 0 ? -1 : first + second + 2;
    }

    private bool TryReadPatch()
    {
        string? name = null;
        ImmutableArray<LineRange>.Builder lines = ImmutableArray.CreateBuilder<LineRange>();
        while (records.TryRead((byte)'\n', out ReadOnlySpan<byte> line))
        {
            if (line.StartsWith("diff --git "u8))
            {
                Keep(name, lines);
                name = null;
            }
            else if (line.StartsWith("+++ "u8))
            {
                if (!GitNames.TryUnquote(line[4..], out byte[]? written))
                    return false;
                if (written.AsSpan().StartsWith("b/"u8))
                    GitNames.TryDecode(written.AsSpan(2), out name);
            }
            else if (line.StartsWith("@@ -"u8))
            {
                if (!TryReadHunk(line, out int removed, out LineRange added))
                    return false;
                lines.Add(added);
                if (!TrySkipLines(removed + added.Count))
                    return false;
            }
        }

        Keep(name, lines);
        return true;
    }

    /// <summary>Passes over the lines of a hunk, which may look like anything else.</summary>
    private bool TrySkipLines(int count)
    {
        while (count > 0)
        {
            if (!records.TrySkip((byte)'\n', out byte first))
                return false;
            // A backslash begins git's remark that a line has no line feed.
            count -= first == '\\' ? 0 : 1;
        }

        return true;
    }

    private void Keep(string? name, ImmutableArray<LineRange>.Builder lines)
    {
        if (name is not null && lines.Count > 0)
            changes.TryAdd(name, lines.ToImmutable());
        lines.Clear();
    }

    /// <summary>Reads <c>@@ -start[,count] +start[,count] @@</c>.</summary>
    private static bool TryReadHunk(ReadOnlySpan<byte> line, out int removed, out LineRange added)
    {
        added = default;
        ReadOnlySpan<byte> rest = line[4..];
        bool sound = TryReadRange(ref rest, out LineRange old) && rest.StartsWith(" +"u8);
        removed = old.Count;
        if (!sound)
            return false;
        rest = rest[2..];
        return TryReadRange(ref rest, out added);
    }

    private static bool TryReadRange(ref ReadOnlySpan<byte> text, out LineRange range)
    {
        range = default;
        if (!Utf8Parser.TryParse(text, out int start, out int length))
            return false;
        text = text[length..];
        int count = 1;
        if (text.StartsWith(","u8))
        {
            if (!Utf8Parser.TryParse(text[1..], out count, out length))
                return false;
            text = text[(length + 1)..];
        }

        range = new LineRange(start, count);
        return start >= 0 && count >= 0;
    }
}
