using System.Collections.Immutable;

namespace EditorialLint.Engine.Configuration;

/// <summary>One section of an <c>.editorconfig</c>.</summary>
/// <param name="Name">What stands between the brackets of its header, blanks and case kept.</param>
/// <param name="Line">One-based line of the header.</param>
/// <param name="Column">One-based column of the header's opening bracket.</param>
/// <param name="Glob">Which files it is for; null when the name is no glob, which is then a problem of the file.</param>
/// <param name="Properties">Its pairs in order; a key may occur more than once, and then the last one holds.</param>
public sealed record EditorConfigSection(
    string Name,
    int Line,
    int Column,
    EditorConfigGlob? Glob,
    ImmutableArray<EditorConfigProperty> Properties);
