namespace EditorialLint.Engine.Configuration;

/// <summary>One pair of an <c>.editorconfig</c>.</summary>
/// <param name="WrittenKey">The key as it stands in the file.</param>
/// <param name="Value">The value without the blanks around it; may be empty.</param>
/// <param name="Line">One-based line.</param>
/// <param name="KeyColumn">One-based column of the key, in UTF-16 code units.</param>
/// <param name="ValueColumn">One-based column of the value, or of the line's end when the value is empty.</param>
public sealed record EditorConfigProperty(string WrittenKey, string Value, int Line, int KeyColumn, int ValueColumn)
{
    /// <summary>The key in lower case, by which it is known: keys ignore case.</summary>
    public string Key { get; } = WrittenKey.ToLowerInvariant();

    /// <summary>Whether the value takes back whatever an earlier section or a farther file set.</summary>
    public bool IsUnset => Value.Equals("unset", StringComparison.OrdinalIgnoreCase);
}
