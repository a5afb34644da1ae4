extern alias generator;

using System.Collections.Immutable;
using generator::EditorialLint.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EditorialLint.Generators.Tests;

/// <summary>What the generator makes of cards and classes that exist only in a test.</summary>
internal sealed class GeneratorRun
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        // The generator holds copies of Core's descriptors, which would be ambiguous in generated code.
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "EditorialLint.Generators.dll" && Path.GetFileName(path) != "EditorialLint.Rules.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly GeneratorDriver _driver;
    private readonly Compilation _input;

    private GeneratorRun(GeneratorDriver driver, Compilation input)
    {
        _input = input;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out ImmutableArray<Diagnostic> problems);
        Output = output;
        Problems = problems;
    }

    public Compilation Output { get; }

    public ImmutableArray<Diagnostic> Problems { get; }

    public string Source => _driver.GetRunResult().GeneratedTrees.Single().ToString();

    /// <summary>Why the output step of the catalogue ran or did not run.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons => _driver.GetRunResult().Results.Single()
        .TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);

    public static GeneratorRun Of(string classes, params (string Path, string Text)[] cards)
    {
        string source = "using EditorialLint.Core.Analysis;\nnamespace Sample;\n" + classes;
        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(source, path: "/Sample.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new RuleCatalogGenerator().AsSourceGenerator()],
            cards.Select(card => new CardText(card.Path, card.Text)),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, compilation);
    }

    /// <summary>Runs again after an unrelated file has come into the project.</summary>
    public GeneratorRun AddUnrelatedFile() =>
        new(_driver, _input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Unrelated;", path: "/Unrelated.cs")));

    /// <summary>The errors with their places, as <c>ELG001 path:line:column message</c>.</summary>
    public IEnumerable<string> Describe() => Problems.Select(problem =>
    {
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        return $"{problem.Id} {place.Path}:{place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1} {problem.GetMessage(null)}";
    });

    private sealed class CardText(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
