namespace EditorialLint.Generators;

/// <summary>A class that carries a rule attribute, without a hold on the compilation, so that unchanged classes compare equal.</summary>
/// <param name="RuleName">The name in the attribute.</param>
/// <param name="TypeName">The fully qualified name, with <c>global::</c>.</param>
/// <param name="Flaw">What keeps the catalogue from making an instance; null when nothing does.</param>
/// <param name="Place">Where the class is named.</param>
internal sealed record AnalyzerClass(string RuleName, string TypeName, string? Flaw, SourcePlace Place);
