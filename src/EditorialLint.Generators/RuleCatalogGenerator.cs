using System.Collections.Immutable;
using System.Text;
using EditorialLint.Generators.Cards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EditorialLint.Generators;

/// <summary>Compiles rule cards and finds their classes, so that a program needs neither YAML nor reflection to know its rules.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RuleCatalogGenerator : IIncrementalGenerator
{
    private const string RuleAttribute = "EditorialLint.Core.Analysis.RuleAttribute";
    private const string AnalyzerBase = "EditorialLint.Core.Analysis.ProseAnalyzer";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<CardResult>> cards = context.AdditionalTextsProvider
            .Where(static file => IsCard(file.Path))
            .Select(static (file, cancel) => new CardSource(file.Path, file.GetText(cancel)?.ToString() ?? ""))
            .Select(static (source, _) => CardReader.Read(source.Path, source.Text))
            .Collect();
        IncrementalValueProvider<ImmutableArray<AnalyzerClass>> classes = context.SyntaxProvider
            .ForAttributeWithMetadataName(RuleAttribute, static (_, _) => true, static (found, _) => Describe(found))
            .Collect();
        context.RegisterSourceOutput(cards.Combine(classes), static (output, both) => Write(output, both.Left, both.Right));
    }

    private static bool IsCard(string path) =>
        path.EndsWith(".yml", StringComparison.Ordinal) && CardPlace.Of(path).Category != "lexicons";

    private static AnalyzerClass Describe(GeneratorAttributeSyntaxContext found)
    {
        var type = (INamedTypeSymbol)found.TargetSymbol;
        string name = found.Attributes[0].ConstructorArguments.FirstOrDefault().Value as string ?? "";
        return new AnalyzerClass(
            name,
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            FindFlaw(type, found.SemanticModel.Compilation),
            SourcePlace.Of(found.TargetNode is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax declaration
                ? declaration.Identifier.GetLocation()
                : found.TargetNode.GetLocation()));
    }

    private static string? FindFlaw(INamedTypeSymbol type, Compilation compilation)
    {
        INamedTypeSymbol? analyzer = compilation.GetTypeByMetadataName(AnalyzerBase);
        bool derives = false;
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            derives |= SymbolEqualityComparer.Default.Equals(ancestor, analyzer);
        if (!derives)
            return "does not derive from ProseAnalyzer";
        if (type.IsAbstract || type.IsGenericType)
            return "is abstract or generic";
        if (type.ContainingType is not null)
            return "is nested; move it to a file of its own";
        bool creatable = type.InstanceConstructors.Any(static constructor =>
            constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal);
        return creatable ? null : "has no constructor without parameters that the catalogue can call";
    }

    private static void Write(SourceProductionContext output, ImmutableArray<CardResult> results, ImmutableArray<AnalyzerClass> classes)
    {
        foreach (CardProblem problem in results.SelectMany(static result => result.Problems))
            Report(output, CatalogProblems.InvalidCard, problem);
        ImmutableArray<Card> cards = [.. results.Select(static result => result.Card).OfType<Card>()];
        foreach (CardProblem problem in CardSet.FindDuplicates(cards))
            Report(output, CatalogProblems.DuplicateCard, problem);

        var unread = results.Where(static result => result.Card is null).Select(static result => CardPlace.Of(result.Problems[0].Path).Name);
        ImmutableArray<CatalogEntry> entries = CatalogEntry.Match(cards, [.. unread], classes, output.ReportDiagnostic);
        output.AddSource("RuleCatalog.g.cs", SourceText.From(CatalogWriter.Write(entries), Encoding.UTF8));
    }

    private static void Report(SourceProductionContext output, DiagnosticDescriptor descriptor, CardProblem problem) =>
        output.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            SourcePlace.At(problem.Path, problem.Line, problem.Column).ToLocation(),
            problem.Message));
}
