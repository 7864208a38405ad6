using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CaseFlow.App.Forms;
using CaseFlow.App.Reference;
using CaseFlow.App.Scenarios;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Dmn.Tests;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Reading;

namespace CaseFlow.App.Workflows;

/// <summary>Reads the files of one deployment and checks each of them and how they refer to each other.</summary>
internal sealed class WorkflowReader
{
    private readonly ImmutableArray<ReadDefinition>.Builder _definitions = ImmutableArray.CreateBuilder<ReadDefinition>();
    private readonly ImmutableArray<WorkflowProblem>.Builder _problems = ImmutableArray.CreateBuilder<WorkflowProblem>();
    private readonly ImmutableSortedDictionary<string, ProcessModel>.Builder _processes =
        ImmutableSortedDictionary.CreateBuilder<string, ProcessModel>(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, DecisionModel>.Builder _decisions =
        ImmutableSortedDictionary.CreateBuilder<string, DecisionModel>(StringComparer.Ordinal);
    private readonly ImmutableSortedDictionary<string, FormSchema>.Builder _forms =
        ImmutableSortedDictionary.CreateBuilder<string, FormSchema>(StringComparer.Ordinal);

    private readonly Dictionary<WorkflowResource, DmnReading> _models;

    private WorkflowReader(IEnumerable<WorkflowResource> resources)
    {
        // together, for models may import each other
        var models = resources.Where(resource => IsOf(resource, ".DMN")).ToList();
        var readings = DmnReader.ReadAll(models.Select(model => model.Text));
        _models = new(models.Zip(readings, KeyValuePair.Create), ReferenceEqualityComparer.Instance);
    }

    /// <summary>Reads all files; problems are collected, never thrown.</summary>
    public static WorkflowReading Read(IEnumerable<WorkflowResource> resources)
    {
        var files = resources.ToList();
        var reader = new WorkflowReader(files);
        foreach (var file in files)
        {
            reader.ReadResource(file);
        }

        var bundle = new WorkflowBundle(reader._processes.ToImmutable(), reader._decisions.ToImmutable(), reader._forms.ToImmutable());
        reader._problems.AddRange(WorkflowReferences.Check(bundle, reader._definitions));
        return new WorkflowReading(reader._definitions.ToImmutable(), bundle, reader._problems.ToImmutable());
    }

    private void ReadResource(WorkflowResource resource)
    {
        switch (EndingOf(resource))
        {
            case ".BPMN":
                ReadProcesses(resource);
                break;
            case ".DMN":
                ReadDecisions(resource);
                break;
            case ".FORM":
                ReadForm(resource);
                break;
            case ".JSON" when resource.Name.EndsWith(DecisionTestFile.Ending, StringComparison.OrdinalIgnoreCase):
                ReadTests(resource);
                break;
            case var _ when ScenarioFile.IsNamed(resource.Name):
                Refuse(resource, "Expected what is to be deployed, but these are scenarios: leave them out, and run them by caseflow workflow test.");
                break;
            case ".JSON":
                ReadReference(resource);
                break;
            default:
                Refuse(resource, "Expected a file ending in .bpmn, .dmn, .form or .json, but its name ends otherwise.");
                break;
        }
    }

    private void ReadProcesses(WorkflowResource resource)
    {
        var reading = BpmnReader.Read(resource.Text);
        foreach (var problem in reading.Problems)
        {
            _problems.Add(new WorkflowProblem(
                resource.Name, problem.ElementId, problem.Grade, problem.Message, problem.Line, problem.ElementName, problem.What, problem.Instead));
        }

        foreach (var process in reading.Processes)
        {
            Define(_processes, process.Id, process,
                new(DefinitionKind.Process, process.Id, process.Name ?? process.Id, process.VersionTag, Hash(resource), resource));
        }
    }

    private void ReadDecisions(WorkflowResource resource)
    {
        var (model, problems) = _models[resource];
        foreach (var problem in problems)
        {
            var grade = problem.IsError ? FindingGrade.Error : FindingGrade.Degraded;
            _problems.Add(new WorkflowProblem(resource.Name, problem.ElementId, grade, problem.Message, problem.Line));
        }

        if (model is not null)
        {
            foreach (var id in model.Decisions.Select(decision => decision.Id))
            {
                Define(_decisions, id, model, new(DefinitionKind.Decision, id, model.Name, model.VersionTag, Hash(resource), resource));
            }
        }
    }

    private void ReadForm(WorkflowResource resource)
    {
        var (schema, problems) = FormSchema.Read(resource.Text);
        foreach (var problem in schema is null ? problems : TypedForms.Check(schema))
        {
            Refuse(resource, problem);
        }

        if (schema is not null)
        {
            Define(_forms, schema.Id, schema, new(DefinitionKind.Form, schema.Id, schema.Id, null, Hash(resource), resource));
        }
    }

    private void ReadTests(WorkflowResource resource)
    {
        var name = resource.Name[..^DecisionTestFile.Ending.Length];
        var tested = _models.FirstOrDefault(model => model.Key.Name == $"{name}.dmn").Value?.Model;
        if (tested is null)
        {
            Refuse(resource, $"Expected {name}.dmn, of which these are the tests, in the same deployment, but it is not there: deploy it along.");
            return;
        }

        _problems.AddRange(DecisionTestCheck.Check(resource, tested));
        _definitions.Add(new(DefinitionKind.Tests, name, name, null, Hash(resource), resource));
    }

    private void ReadReference(WorkflowResource resource)
    {
        try
        {
            using var document = JsonDocument.Parse(resource.Text);
            var key = document.RootElement.TryGetProperty("key", out var value) ? value.GetString() : null;
            if (string.IsNullOrEmpty(key) || !document.RootElement.TryGetProperty("items", out var items) || items.ValueKind is not JsonValueKind.Array)
            {
                Refuse(resource, "Expected reference data with \"key\" and a list \"items\", but one of them is missing.");
                return;
            }

            foreach (var problem in ReferenceCheck.Check(key, items))
            {
                Refuse(resource, problem);
            }

            _definitions.Add(new(DefinitionKind.Reference, key, key, null, Hash(resource), resource));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            Refuse(resource, $"Expected reference data in JSON, but {exception.Message}");
        }
    }

    private void Define<T>(ImmutableSortedDictionary<string, T>.Builder known, string key, T definition, ReadDefinition read)
    {
        if (known.TryAdd(key, definition))
        {
            _definitions.Add(read);
        }
        else
        {
            _problems.Add(new WorkflowProblem(read.Resource.Name, key, FindingGrade.Error, $"Expected {key} once in a deployment, but it is defined twice."));
        }
    }

    private static bool IsOf(WorkflowResource resource, string ending) => EndingOf(resource) == ending;

    private static string EndingOf(WorkflowResource resource) => Path.GetExtension(resource.Name).ToUpperInvariant();

    private void Refuse(WorkflowResource resource, string message) => _problems.Add(new WorkflowProblem(resource.Name, null, FindingGrade.Error, message));

    /// <summary>SHA-256 of a file, lower-case hexadecimal.</summary>
    public static string Hash(WorkflowResource resource) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(resource.Text)));
}
