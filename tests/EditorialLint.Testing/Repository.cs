namespace EditorialLint.Testing;

/// <summary>Where the tests find the repository's own files.</summary>
public static class Repository
{
    private const string Solution = "EditorialLint.sln";

    /// <summary>The folder that holds the solution, found upwards from the running program.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A folder of edited news articles that may lie beside the repository; it is not part of it.</summary>
    public static string NewsArticles { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", "news", "text"));

    /// <summary>A folder of Hunspell's own regression cases that may lie beside the repository; it is not part of it.</summary>
    public static string HunspellCases { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", "hunspell-tests"));

    /// <summary>The full path of a file of the repository.</summary>
    /// <param name="relative">The path below <see cref="Root"/>, with forward slashes.</param>
    public static string File(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
