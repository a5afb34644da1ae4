namespace EditorialLint.Cli;

/// <summary>The words of a command line, of which those that are paths lead to configuration files with rule packs.</summary>
/// <param name="args">The command line.</param>
internal sealed class RulePackRoots(IReadOnlyList<string> args)
{
    /// <summary>The working folder, and the folder of every word that is a path.</summary>
    /// <param name="workingDirectory">The absolute folder that relative paths start from.</param>
    public IEnumerable<string> Under(string workingDirectory)
    {
        yield return workingDirectory;
        foreach (string word in args)
        {
            if (word.Length == 0 || word[0] == '-' || word.Contains('\0', StringComparison.Ordinal))
                continue;
            string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(word, workingDirectory));
            if (Directory.Exists(path))
                yield return path;
            else if (File.Exists(path) && Path.GetDirectoryName(path) is string folder)
                yield return folder;
        }
    }
}
