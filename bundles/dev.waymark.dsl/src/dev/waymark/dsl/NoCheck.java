package dev.waymark.dsl;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.common.util.*;
import java.util.*;
public class NoCheck implements IConcreteSyntaxValidator {
 public boolean validateObject(EObject o, IDiagnosticAcceptor a, Map<Object,Object> c) {return true;}
 public boolean validateRecursive(EObject o, IDiagnosticAcceptor a, Map<Object,Object> c) {return true;}
}
