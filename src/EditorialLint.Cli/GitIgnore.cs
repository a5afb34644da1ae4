using EditorialLint.Cli.Git;

namespace EditorialLint.Cli;

/// <summary>The lists of ignored files in force in a folder: its own <c>.gitignore</c>, those above in the checkout, the checkout's own and the user's.</summary>
internal sealed class GitIgnore
{
    private const string FileName = ".gitignore";

    private readonly GitIgnore? _parent;
    private readonly string _folder;
    private readonly List<GitIgnorePattern> _patterns;

    private GitIgnore(GitIgnore? parent, string folder, List<GitIgnorePattern> patterns)
    {
        _parent = parent;
        _folder = folder;
        _patterns = patterns;
    }

    /// <summary>What is in force in a folder, from the checkout's root down; outside a checkout only its own file.</summary>
    /// <param name="folder">The folder's absolute path.</param>
    /// <param name="readVariable">Gives a variable of the environment; null when it is not set.</param>
    public static GitIgnore? Open(string folder, Func<string, string?> readVariable)
    {
        var chain = new Stack<string>();
        for (string? root = folder; root is not null; root = Path.GetDirectoryName(root))
        {
            chain.Push(root);
            string git = Path.Combine(root, ".git");
            if (!Directory.Exists(git) && !File.Exists(git))
                continue;
            GitIgnore? result = OpenUncommitted(root, readVariable);
            foreach (string one in chain)
                result = Extend(result, one);
            return result;
        }

        return Extend(null, folder);
    }

    /// <summary>What is in force in a folder below.</summary>
    public static GitIgnore? Extend(GitIgnore? parent, string folder) => Extend(parent, folder, Path.Combine(folder, FileName));

    /// <summary>The user's list and over it that of the checkout, which are not committed; every <c>.gitignore</c> may overrule them.</summary>
    private static GitIgnore? OpenUncommitted(string root, Func<string, string?> readVariable)
    {
        try
        {
            if (GitFolder.At(root) is not GitFolder git)
                return null;
            GitIgnore? user = UserExcludes.Find(git, readVariable) is string list ? Extend(null, root, list) : null;
            return Extend(user, root, Path.Combine(git.Common, "info", "exclude"));
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // Git itself may have no access to its files here; what they say is then unknown.
            return null;
        }
    }

    private static GitIgnore? Extend(GitIgnore? parent, string folder, string list)
    {
        if (!File.Exists(list))
            return parent;
        var patterns = new List<GitIgnorePattern>();
        try
        {
            foreach (string line in File.ReadLines(list))
            {
                if (GitIgnorePattern.Parse(line) is { } pattern)
                    patterns.Add(pattern);
            }
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // As in git, a list that cannot be read leaves nothing out.
            return parent;
        }

        return patterns.Count == 0 ? parent : new GitIgnore(parent, folder, patterns);
    }

    /// <summary>Whether a path is left out; the nearest file's last matching line decides.</summary>
    /// <param name="path">An absolute path below the folder.</param>
    /// <param name="isFolder">Whether it leads to a folder.</param>
    public bool IsIgnored(string path, bool isFolder)
    {
        for (GitIgnore? one = this; one is not null; one = one._parent)
        {
            string[] parts = path[one._folder.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
            for (int i = one._patterns.Count - 1; i >= 0; i--)
            {
                if (one._patterns[i].IsMatch(parts, isFolder))
                    return !one._patterns[i].IsNegated;
            }
        }

        return false;
    }
}
