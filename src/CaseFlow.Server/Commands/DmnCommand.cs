using System.CommandLine;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Dmn.Tests;

namespace CaseFlow.Server.Commands;

/// <summary>Looks after decision models as files; needs no database.</summary>
internal static class DmnCommand
{
    private const string Model = ".dmn";

    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = $"A model ({Model}), tests of one ({DecisionTestFile.Ending}), or a folder in which to look for tests.",
        };
        var test = new Command("test", "Decides the examples beside decision models. Exit code 2 when one comes out otherwise than expected.") { path };
        test.SetAction(parsed => Test(parsed.GetRequiredValue(path)));
        return new Command("dmn", "Looks after decision models.") { test };
    }

    private static int Test(string path)
    {
        var files = TestsOf(path).Where(File.Exists).ToList();
        if (files.Count == 0)
        {
            Console.Error.WriteLine($"Expected a model with tests beside it ({DecisionTestFile.Ending}), or a folder with some, but {path} is none.");
            return ExitCode.Failed;
        }

        var failed = files.Count(file => !Passes(file));
        Console.Out.WriteLine(failed == 0 ? "All decisions come out as expected." : $"{failed} of {files.Count} files of tests need somebody.");
        return failed == 0 ? ExitCode.Done : ExitCode.Broken;
    }

    private static IEnumerable<string> TestsOf(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*" + DecisionTestFile.Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : path.EndsWith(DecisionTestFile.Ending, StringComparison.OrdinalIgnoreCase) ? [path]
        : [Path.ChangeExtension(path, DecisionTestFile.Ending)];

    private static bool Passes(string file)
    {
        var (model, problem) = ModelOf(file);
        var tests = problem is null ? DecisionTestFile.TryRead(File.ReadAllText(file), out problem) : null;
        if (model is null || tests is null)
        {
            Console.Out.WriteLine($"{file}: {problem!.Message} (line {problem.Line})");
            return false;
        }

        var run = tests.Run(model);
        var passed = run.Results.Count(result => result.Passed);
        Console.Out.WriteLine($"{file}: {passed} passed, {run.Results.Length - passed} failed, {run.Untested.Length} rules without a test");
        foreach (var line in run.Results.SelectMany(result => result.Problems.Select(text => $"failed    {result.Name}: {text}"))
            .Concat(run.Untested.Select(rule => $"untested  {rule.RuleId} of {rule.DecisionId}")))
        {
            Console.Out.WriteLine($"    {line}");
        }

        return passed == run.Results.Length;
    }

    // with the models beside it, for it may import them
    private static (DecisionModel? Model, DmnProblem? Problem) ModelOf(string file)
    {
        var path = file[..^DecisionTestFile.Ending.Length] + Model;
        var paths = Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(file))!, "*" + Model);
        var found = paths.Zip(DmnReader.ReadAll(paths.Select(File.ReadAllText))).FirstOrDefault(read => read.First == Path.GetFullPath(path));
        return found.Second is { } reading
            ? (reading.Model, reading.Problems.FirstOrDefault())
            : (null, new DmnProblem("", $"Expected {path}, of which these are the tests, but there is no such file.", 1, 1));
    }
}
