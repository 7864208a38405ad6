using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Reading.Checks;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads BPMN 2.0 XML with <c>zeebe:</c> extension attributes. What is not executed is refused by name, with what works instead.</summary>
public static class BpmnReader
{
    /// <summary>Reads a file. Never throws on a bad text: the problems say what was expected where.</summary>
    /// <param name="xml">The text of the file.</param>
    /// <param name="limits">How big it may be; null for the defaults.</param>
    public static BpmnReading Read(string xml, BpmnLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(xml);
        try
        {
            return Read(SafeXml.Load(xml, limits ?? new BpmnLimits()));
        }
        catch (XmlException exception)
        {
            return new BpmnReading([], [new ModelProblem(FindingGrade.Error, null, "file.not_xml", exception.Message, exception.LineNumber)]);
        }
    }

    private static BpmnReading Read(XDocument document)
    {
        var problems = new ProblemLog();
        var root = document.Root!;
        if (root.Name != BpmnNames.Bpmn + "definitions")
        {
            problems.Error(root, "file.not_bpmn", $"Expected the element definitions of BPMN 2.0, but the file begins with {root.Name.LocalName}.");
            return new BpmnReading([], problems.Problems);
        }

        IdChecks.Check(root, problems);
        var scopes = new ScopeReader(new Definitions(root, problems));
        var contents = ExecutableProcesses(root, problems)
            .Select(process => (Process: process, Contents: scopes.Read(process, ScopeKind.Process), Listeners: scopes.ReadListeners(process)))
            .ToList();
        ImportChecks.Check(root, problems);
        return new BpmnReading(problems.HasErrors ? [] : [.. contents.Select(read => ToModel(read.Process, read.Contents, read.Listeners))], problems.Problems);
    }

    private static List<XElement> ExecutableProcesses(XElement root, ProblemLog problems)
    {
        var processes = root.Elements(BpmnNames.Bpmn + "process").ToLookup(process => process.Flag("isExecutable", byDefault: false));
        foreach (var process in processes[false])
        {
            problems.Degrade(
                process, "process.not_executable", "Expected isExecutable=\"true\", so this process is left out.", instead: "isExecutable=\"true\"");
        }

        if (!processes.Contains(true))
        {
            problems.Error(root, "file.no_process", "Expected an executable process, but there is none.");
        }

        return [.. processes[true]];
    }

    private static ProcessModel ToModel(XElement process, FlowScope contents, ImmutableArray<Listener> listeners) =>
        new(process.Text("id") ?? "", process.Text("name"), process.Extension("versionTag").Text("value"), contents, listeners);
}
