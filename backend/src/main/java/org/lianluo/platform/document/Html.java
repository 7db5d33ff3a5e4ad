package org.lianluo.platform.document;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page built as a tree, never from markup, so that no text can become an element. */
final class Html {

    private static final int KEPT_CHARACTERS = 280;
    private static final int KEPT_ROWS = 8;

    private final Glyphs glyphs = new Glyphs();
    private final Document tree;
    private final Element head;
    private final Element body;

    Html(String title, String style) {
        try {
            tree = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        var root = tree.createElement("html");
        root.setAttribute("lang", "zh-CN");
        tree.appendChild(root);
        head = add(root, "head", "");
        body = add(root, "body", "");
        add(head, "title", "").setTextContent(PlainText.line(title));
        var description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", PlainText.line(title));
        add(head, "style", "").setTextContent(style);
    }

    Document tree() {
        return tree;
    }

    Element body() {
        return body;
    }

    /** Adds an empty element. */
    Element add(Element parent, String name, String style) {
        var element = tree.createElement(name);
        if (!style.isEmpty()) {
            element.setAttribute("class", style);
        }
        parent.appendChild(element);
        return element;
    }

    /** Adds an element that holds one line of text. */
    Element add(Element parent, String name, String style, String text) {
        var element = add(parent, name, style);
        element.setTextContent(glyphs.line(text));
        return element;
    }

    /** Adds an element with each of the texts on a line of its own. */
    Element addLines(Element parent, String name, String style, List<String> lines) {
        var element = add(parent, name, style);
        lines.forEach(line -> add(element, "div", "", line));
        return element;
    }

    /** Adds an empty element that takes what ends the body with it, so that it never stands on a page alone. */
    Element close(String style) {
        var block = tree.createElement("div");
        block.setAttribute("class", style);
        if (isShort(last())) {
            block.appendChild(last());
            while (leads(last())) {
                block.insertBefore(last(), block.getFirstChild());
            }
        }
        body.appendChild(block);
        return block;
    }

    private Element last() {
        return (Element) body.getLastChild();
    }

    private static boolean isShort(Element element) {
        return element.getTagName().equals("p")
                ? element.getTextContent().length() <= KEPT_CHARACTERS
                : element.getElementsByTagName("tr").getLength() <= KEPT_ROWS;
    }

    private static boolean leads(Element element) {
        return element.getTagName().equals("h2")
                || element.getTagName().equals("h3")
                || element.getAttribute("class").equals("caption");
    }

    /** Says which characters the face lacked; empty when it lacked none. */
    String remark() {
        return glyphs.remark();
    }
}
