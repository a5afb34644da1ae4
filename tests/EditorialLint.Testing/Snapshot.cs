using System.Runtime.CompilerServices;

namespace EditorialLint.Testing;

/// <summary>Compares a text with the file that holds what it should be, under the file names that Verify uses.</summary>
public static class Snapshot
{
    // A deterministic build names sources from this root instead of the folder that it ran in.
    private const string MappedRoot = "/_/";

    /// <summary>
    /// Compares with <c>Class.Method.verified.txt</c> beside the test. Line ends do not matter. On a difference, or where
    /// there is no such file, the text is left in <c>Class.Method.received.txt</c>: rename it to accept it.
    /// </summary>
    /// <param name="actual">The text.</param>
    /// <param name="sourceFile">The test's source file; its name is taken for the class.</param>
    /// <param name="method">The test.</param>
    /// <exception cref="SnapshotMismatchException">The text differs, or there is no verified file.</exception>
    public static void Match(string actual, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(sourceFile);
        string source = Locate(sourceFile);
        string stem = Path.Combine(Path.GetDirectoryName(source)!, $"{Path.GetFileNameWithoutExtension(source)}.{method}");
        string verified = stem + ".verified.txt", received = stem + ".received.txt";
        string text = WithLineFeeds(actual);
        if (File.Exists(verified) && string.Equals(WithLineFeeds(File.ReadAllText(verified)), text, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        throw new SnapshotMismatchException(File.Exists(verified)
            ? $"The text differs from its snapshot. Compare '{received}' with '{verified}'."
            : $"There is no snapshot yet. If '{received}' is right, rename it to '{Path.GetFileName(verified)}'.");
    }

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string Locate(string sourceFile)
    {
        if (!sourceFile.StartsWith(MappedRoot, StringComparison.Ordinal))
            return sourceFile;
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "EditorialLint.sln")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? AppContext.BaseDirectory, sourceFile[MappedRoot.Length..]);
    }
}
