namespace EditorialLint.Cli.Git;

/// <summary>Reads single values from git's configuration files, without git. What such a file includes is not read.</summary>
internal static class GitConfigFile
{
    /// <summary>The value that a file gives a key last; null when it gives none or is not there.</summary>
    /// <param name="path">The file's absolute path.</param>
    /// <param name="section">The section as its header has it, without brackets: <c>core</c> or <c>remote "origin"</c>.</param>
    /// <param name="key">The key; upper and lower case are the same.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static string? ReadValue(string path, string section, string key)
    {
        if (!File.Exists(path))
            return null;
        string? value = null;
        bool isInside = false;
        foreach (string written in File.ReadLines(path))
        {
            ReadOnlySpan<char> line = written.AsSpan().Trim();
            if (line is ['[', ..])
            {
                int close = line.IndexOf(']');
                isInside = close > 0 && line[1..close].Equals(section, StringComparison.OrdinalIgnoreCase);
                line = line[(close + 1)..].TrimStart();
            }

            if (isInside && line.IndexOf('=') is > 0 and int sign && line[..sign].TrimEnd().Equals(key, StringComparison.OrdinalIgnoreCase))
                value = Unquote(line[(sign + 1)..].Trim());
        }

        return value;
    }

    /// <summary>The value without its quotation marks, escapes and comment.</summary>
    private static string Unquote(ReadOnlySpan<char> written)
    {
        if (!written.ContainsAny("\"\\#;"))
            return written.ToString();
        var value = new System.Text.StringBuilder(written.Length);
        bool isQuoted = false;
        for (int i = 0; i < written.Length; i++)
        {
            char c = written[i];
            if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && c is ('#' or ';'))
                return value.ToString().TrimEnd();
            else if (c == '\\' && i + 1 < written.Length)
                value.Append(written[++i] switch { 't' => '\t', 'n' => '\n', char other => other });
            else
                value.Append(c);
        }

        return value.ToString();
    }
}
