namespace EditorialLint.Language.Spelling;

/// <summary>Why a dictionary file cannot be used.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Message">What is wrong and how to mend it, as one sentence without a full stop.</param>
public sealed record DictionaryProblem(string Path, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{Path}:{Line}: {Message}" : $"{Path}: {Message}";
}
