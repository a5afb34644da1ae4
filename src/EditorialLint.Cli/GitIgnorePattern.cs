namespace EditorialLint.Cli;

/// <summary>One line of a <c>.gitignore</c>, as gitignore(5) defines it.</summary>
internal sealed class GitIgnorePattern
{
    private readonly string[] _segments;
    private readonly bool _isAnchored;
    private readonly bool _foldersOnly;

    private GitIgnorePattern(string[] segments, bool isNegated, bool isAnchored, bool foldersOnly)
    {
        _segments = segments;
        IsNegated = isNegated;
        _isAnchored = isAnchored;
        _foldersOnly = foldersOnly;
    }

    /// <summary>Whether what it matches is taken back in.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line; null for a comment or a blank one.</summary>
    public static GitIgnorePattern? Parse(ReadOnlySpan<char> line)
    {
        line = TrimBlanks(line);
        if (line.IsEmpty || line[0] == '#')
            return null;
        bool negated = line[0] == '!';
        if (negated)
            line = line[1..];
        bool foldersOnly = line is [.., '/'];
        if (foldersOnly)
            line = line[..^1];
        bool anchored = line.Contains('/');
        line = line.TrimStart('/');
        return line.IsEmpty ? null : new GitIgnorePattern(line.ToString().Split('/'), negated, anchored, foldersOnly);
    }

    /// <summary>Whether a path matches.</summary>
    /// <param name="path">The path from the pattern's folder, in parts.</param>
    /// <param name="isFolder">Whether it leads to a folder.</param>
    public bool IsMatch(ReadOnlySpan<string> path, bool isFolder)
    {
        if (_foldersOnly && !isFolder)
            return false;
        return _isAnchored ? IsMatch(_segments, path) : WildcardSegment.IsMatch(_segments[0], path[^1]);
    }

    /// <summary>As with stars inside a part, going back to the last <c>**</c> is enough.</summary>
    private static bool IsMatch(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        int p = 0, n = 0, stars = -1, resume = 0;
        while (n < path.Length)
        {
            // At the end of a pattern the stars stand for what is inside, so for one part at least.
            if (p < pattern.Length && pattern[p] == "**")
            {
                if (p == pattern.Length - 1)
                    return true;
                stars = p++;
                resume = n;
            }
            else if (p < pattern.Length && WildcardSegment.IsMatch(pattern[p], path[n]))
            {
                p++;
                n++;
            }
            else if (stars >= 0)
            {
                p = stars + 1;
                n = ++resume;
            }
            else
            {
                return false;
            }
        }

        return p == pattern.Length;
    }

    /// <summary>Blanks at the end do not count unless a backslash keeps them.</summary>
    private static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd('\r');
        while (line is [.., ' '] and not [.., '\\', ' '])
            line = line[..^1];
        return line;
    }
}
