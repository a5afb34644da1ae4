using System.CommandLine;

namespace EditorialLint.Cli;

/// <summary>One command of the program. Building it declares its options; work begins when it is invoked.</summary>
internal interface IProgramCommand
{
    /// <summary>The word that calls it.</summary>
    string Name { get; }

    /// <summary>What its help ends with: lines with examples, each closed by a line feed.</summary>
    string HelpEnding { get; }

    /// <summary>Declares it.</summary>
    /// <param name="cancellation">Stops its work.</param>
    Command Build(CancellationToken cancellation);
}
