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
            return new BpmnReading([], [new ModelProblem(ProblemSeverity.Error, null, "file.not_xml", exception.Message, exception.LineNumber)]);
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
        var processes = ReadProcesses(root, new Definitions(root, problems));
        return new BpmnReading(problems.HasErrors ? [] : processes, problems.Problems);
    }

    private static ImmutableArray<ProcessModel> ReadProcesses(XElement root, Definitions definitions)
    {
        var processes = ImmutableArray.CreateBuilder<ProcessModel>();
        foreach (var process in root.Elements(BpmnNames.Bpmn + "process"))
        {
            if (process.Attribute("isExecutable")?.Value is "true" or "1")
            {
                processes.Add(ProcessReader.Read(process, definitions));
            }
            else
            {
                definitions.Problems.Warn(process, "process.not_executable", "Expected isExecutable=\"true\", so this process is left out.");
            }
        }

        if (processes.Count == 0)
        {
            definitions.Problems.Error(root, "file.no_process", "Expected an executable process, but there is none.");
        }

        return processes.ToImmutable();
    }
}
