using System.Xml.Linq;

namespace CaseFlow.Engine.Reading;

/// <summary>XML names that BPMN models use.</summary>
internal static class BpmnNames
{
    public static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    public static readonly XNamespace Zeebe = "http://camunda.org/schema/zeebe/1.0";
}
